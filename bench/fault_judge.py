"""What became of a machine to which something wrong was done."""

import zlib
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from ..golden import limits, machine
from ..golden.result import Result
from ..hw.formats import PASS_FIELDS, Error, Kind, PassFlag
from .fault_cases import good_words, spoiled_words
from .hand_packets import parse


__all__ = ["OUTCOMES", "Judge", "Verdict"]

#: What a case may end in. ``right``: every word is as golden says, and there is no error; also
#: after a reset. ``error``: an error, and what left before it is right. ``unsound``: no error,
#: where golden refuses a program whose checksums are right because it contradicts itself, which
#: machines do not look for (docs/formats.md, section 6). ``busy``: such a program asks for more
#: work than a simulation can wait for; after a reset the machine is as new. ``hang``, ``wrong``:
#: what must not be. In the first four the next good program was right.
OUTCOMES = ("right", "error", "unsound", "busy", "hang", "wrong")
#: Errors of golden that depend on the order of work, which queues may hide (docs/formats.md,
#: section 8), and all those that a machine need not find.
TIMELY = ("HAZARD", "TIMEOUT")
UNSOUND = ("ADDRESS", "FIELD")
#: Images times steps of the passes of a program that golden is not asked about. A good one has 10.
MOST_STEPS = 60


@dataclass(frozen=True)
class Verdict:
    """What a case ended in.

    Parameters
    ----------
    outcome : str
        One of :data:`OUTCOMES`.
    why : str
        What was wrong, in words; "" if nothing was.
    """

    outcome: str
    why: str = ""


class Judge:
    """Compares what a machine did with what golden's machine says.

    Parameters
    ----------
    config : Config
        The machine.
    """

    def __init__(self, config):
        self.config = config
        self.parts = parse(spoiled_words(config), link_bits=config.link_bits).parts
        good = good_words(config)
        self.good_count = len(good)
        self.answer = self.shown(self.golden(good).words)
        self.sent = cache(self._sent)

    def golden(self, words):
        """Return what golden's machine makes of ``words``; TIMEOUT if that is too much work."""
        config = self.config
        if steps(words, config.link_bits) > MOST_STEPS:
            return Result(error="TIMEOUT")
        sizes = {name: getattr(config, name) for name in limits.Limits.__dataclass_fields__}
        return machine.run(words, config_hash=config.hash, **sizes)

    def _sent(self, legal):
        """Return what golden's machine sends for the first ``legal`` packets."""
        words = [word for part in self.parts[:legal] for word in part]
        return self.shown(self.golden(words).words)

    def shown(self, words):
        """Return words from a machine, but of each ENDED or COUNTED what golden knows.

        That is kind and flags, id, and that the checksum is right: golden has no time. Where the
        words end within the packet it is None, and so is the id if it has not come.
        """
        size, head, found = self.config.link_bits // 8, max(64 // self.config.link_bits, 1), []
        for part in parse(words, link_bits=self.config.link_bits).parts:
            count = sum(word << 8 * size * k for k, word in enumerate(part[:head])) >> 16 & 0xFFFF
            if part[0] & 255 == Kind.OFMAP:
                found += part
                continue
            whole = len(part) == head + count + 1
            body = b"".join(word.to_bytes(size, "little") for word in part[:-1])
            identity = part[head - 1] >> (16 if head > 1 else 48) if len(part) >= head else None
            right = part[-1] == zlib.crc32(body) if whole else None
            found.append((part[0] & 0xFFFF, identity and identity & 0xFFFF, right))
        return found

    def verdict(self, case, result):
        """Return the :class:`Verdict` on the ``result`` of a case."""
        truth = self.golden(case.words) if case.sealed else None
        if result.hang or result.words_in != len(case.words) + self.good_count * case.goods:
            # a machine that does nothing for so long says TIMEOUT: without it, it is at work
            works = truth is not None and truth.error and not result.errors
            return Verdict("busy" if works else "hang", result.state)
        if result.error or result.broken_offers:
            return Verdict("wrong", "an error at the end, or an offer withdrawn")
        if case.kind == "resets":
            return self._reset(case, result)
        if result.errors:
            return self._stopped(case, result, truth)
        return self._ended(case, result, truth)

    def _ended(self, case, result, truth):
        """Judge a case without an error."""
        found, answers = self.shown(result.words), self.answer * case.goods
        if truth and truth.error:
            sound = found[-len(answers) :] == answers
            return Verdict("unsound") if sound else Verdict("wrong", "the next program was wrong")
        if truth is None and case.legal < len(self.parts):
            return Verdict("wrong", "no error")
        sent = self.shown(truth.words) if truth else self.sent(case.legal)
        if found == sent + answers:
            return Verdict("right")
        return Verdict("wrong", "other words came out")

    def _stopped(self, case, result, truth):
        """Judge a case with errors: what came before each of them, and what came in the end."""
        sent = self.shown(truth.words) if truth else self.sent(case.legal)
        *first, last = self._spells(result)
        # what a machine need not find may have spoiled its work before it found something else
        judged = not (truth and truth.error in UNSOUND and Error[truth.error] != result.errors[0])
        judged = judged and not (truth and truth.error in TIMELY)
        for index, words in enumerate(first if judged else []):
            legal = [sent, self.answer] if index else [sent]
            if not any(begins(other, words) for other in legal):
                return Verdict("wrong", "wrong words came before the error")
        # the bad program may begin again where its PROGRAM packet was doubled
        again = [self.sent(len(self.parts)) + self.answer * case.goods]
        if last in self._answers(case) + again:
            return Verdict("error")
        return Verdict("wrong", "the next good program was wrong")

    def _spells(self, result):
        """Return the words from one clear of an error to the next."""
        bounds = [0, *result.clears, len(result.words)]
        return [self.shown(result.words[begin:end]) for begin, end in pairwise(bounds)]

    def is_new(self, case, result):
        """Whether a machine that was reset in a case of any kind gave the last answer."""
        behind = [result.words_at_reset, *result.clears][-1]
        return not result.hang and self.shown(result.words[behind:]) in self._answers(case)

    def _answers(self, case):
        """Return what may come out behind the bad program."""
        return [self.answer * count for count in range(1, case.goods + 1)]

    def _reset(self, case, result):
        """Judge a reset: what came before it, and what came in the end."""
        before = self.shown(result.words[: result.words_at_reset])
        sent = self.sent(len(self.parts)) + self.answer * case.goods
        if not begins(sent, before):
            return Verdict("wrong", "wrong words came before the reset")
        behind = [result.words_at_reset, *result.clears][-1]
        after = self.shown(result.words[behind:])
        if after in [
            *self._answers(case),
            sent,
        ]:  # all of it, if the reset came before the first word
            return Verdict("right")
        return Verdict("wrong", "the next good program was wrong")


def begins(whole, part):
    """Whether ``part`` is how ``whole`` begins; its last packet may have been cut short."""
    if not part or len(part) > len(whole):
        return not part
    last, other = part[-1], whole[len(part) - 1]
    cut = isinstance(last, tuple) and isinstance(other, tuple) and last[2] is None
    same = last[0] == other[0] and last[1] in {None, other[1]} if cut else last == other
    return same and part[:-1] == whole[: len(part) - 1]


def steps(words, link_bits):
    """Return the images times steps that the passes of a program ask for."""
    head, total = max(64 // link_bits, 1), 0
    for part in parse(words, link_bits=link_bits).parts:
        block = sum(word << link_bits * k for k, word in enumerate(part[head : head + 20]))
        if part[0] & 255 == Kind.PASS and block & PassFlag.EXTENDED:
            images, rows = (
                block >> 16 * PASS_FIELDS.index(n) & 0xFFFF for n in ("images", "steps")
            )
            total += images * rows
    return total
