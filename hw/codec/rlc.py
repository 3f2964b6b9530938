"""Run-length compression (RLC) of activations: both directions."""

from .rlc_decoder import RlcDecoder, segment_token
from .rlc_encoder import RlcEncoder, segment_word


__all__ = ["RlcDecoder", "RlcEncoder", "segment_token", "segment_word"]
