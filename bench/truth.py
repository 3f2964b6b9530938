"""Golden in the place of a machine: layers straight to ofmaps, without words."""

from ..golden import post
from ..host.work import Uncounted
from .cases import convolved


__all__ = ["Truth"]


class Truth:
    """Computes jobs as :class:`lacuna.host.machine.Machine` does, by golden's functions.

    Parameters
    ----------
    config : :class:`lacuna.hw.config.Config`
        The machine whose arithmetic is meant.

    Members
    -------
    name, link_ratio
        As those of a machine.
    overflows : int
        Sums so far that did not fit ``psum_bits``.
    """

    def __init__(self, config):
        self.config = config
        self.name = "golden"
        self.link_ratio = None
        self.overflows = 0

    def prepare(self):
        """Do nothing: there is nothing to build."""

    def run_jobs(self, jobs):
        """Return a result without counts for each job."""
        return [self.computed(job) for job in jobs]

    def computed(self, job):
        """Return the ofmaps of one job."""
        layer, config = job.mapping.layer, self.config
        found = convolved(layer, job.ifmap, job.filters, config)
        self.overflows += found.overflows
        rescale = {"multiplier": job.multiplier, "shift": job.shift} if layer.rescale else {}
        ofmap = post.post(
            found.psums,
            0 if job.bias is None else job.bias,
            psum_bits=config.psum_bits,
            activation_bits=config.activation_bits,
            relu=layer.relu,
            threshold=layer.threshold,
            zero_point=layer.ofmap_zero_point,
            **rescale,
        )
        return Uncounted(ofmap)
