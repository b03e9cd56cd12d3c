"""The opcodes of a pickle, with their arguments: those that files of weights have.

As the module pickletools of the standard library lists them.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from typing import Any

from rs_textsearch.engine.conversion.tensors import NoCheckpoint

Read = Callable[[bytes, int], tuple[Any, int]]
"""Returns the argument that begins at a place, and where the next opcode is."""


def decoded(data: bytes) -> Iterator[tuple[str, Any]]:
    """Yield the name and the argument (``None`` without one) of every opcode up to the last.

    Raises :class:`NoCheckpoint` for an opcode that is not listed here and where the data end.
    """
    place = 0
    while place < len(data):
        code = data[place : place + 1]
        if code not in _OPCODES:
            raise NoCheckpoint.of("no_checkpoint_opcode", code=repr(code))
        name, read = _OPCODES[code]
        argument, place = read(data, place + 1)
        yield name, argument


def _nothing(_: bytes, place: int) -> tuple[None, int]:
    return None, place


def _number(form: str) -> Read:
    size = struct.calcsize(form)

    def read(data: bytes, place: int) -> tuple[Any, int]:
        return struct.unpack(form, _part(data, place, size))[0], place + size

    return read


def _counted(form: str, convert: Callable[[bytes], Any]) -> Read:
    """Return how an argument is read whose length in bytes comes before it."""
    length = _number(form)

    def read(data: bytes, place: int) -> tuple[Any, int]:
        size, place = length(data, place)
        return convert(_part(data, place, size)), place + size

    return read


def _two_lines(data: bytes, place: int) -> tuple[tuple[str, str], int]:
    middle = data.index(b"\n", place)
    end = data.index(b"\n", middle + 1)
    return (data[place:middle].decode(), data[middle + 1 : end].decode()), end + 1


def _part(data: bytes, place: int, size: int) -> bytes:
    if place + size > len(data):
        raise NoCheckpoint.of("no_checkpoint_table_cut")
    return data[place : place + size]


def _text(data: bytes) -> str:
    return data.decode("utf-8", "surrogatepass")


def _whole(data: bytes) -> int:
    return int.from_bytes(data, "little", signed=True)


_OPCODES: dict[bytes, tuple[str, Read]] = {
    b"\x80": ("PROTO", _number("B")),
    b"\x95": ("FRAME", _number("<Q")),
    b".": ("STOP", _nothing),
    b"(": ("MARK", _nothing),
    b"N": ("NONE", _nothing),
    b"\x88": ("NEWTRUE", _nothing),
    b"\x89": ("NEWFALSE", _nothing),
    b"K": ("BININT1", _number("B")),
    b"M": ("BININT2", _number("<H")),
    b"J": ("BININT", _number("<i")),
    b"\x8a": ("LONG1", _counted("B", _whole)),
    b"G": ("BINFLOAT", _number(">d")),
    b"X": ("BINUNICODE", _counted("<I", _text)),
    b"\x8c": ("SHORT_BINUNICODE", _counted("B", _text)),
    b"T": ("BINSTRING", _counted("<I", _text)),
    b"U": ("SHORT_BINSTRING", _counted("B", _text)),
    b"B": ("BINBYTES", _counted("<I", bytes)),
    b"C": ("SHORT_BINBYTES", _counted("B", bytes)),
    b"}": ("EMPTY_DICT", _nothing),
    b"]": ("EMPTY_LIST", _nothing),
    b")": ("EMPTY_TUPLE", _nothing),
    b"t": ("TUPLE", _nothing),
    b"\x85": ("TUPLE1", _nothing),
    b"\x86": ("TUPLE2", _nothing),
    b"\x87": ("TUPLE3", _nothing),
    b"l": ("LIST", _nothing),
    b"d": ("DICT", _nothing),
    b"a": ("APPEND", _nothing),
    b"e": ("APPENDS", _nothing),
    b"s": ("SETITEM", _nothing),
    b"u": ("SETITEMS", _nothing),
    b"\x94": ("MEMOIZE", _nothing),
    b"q": ("BINPUT", _number("B")),
    b"r": ("LONG_BINPUT", _number("<I")),
    b"h": ("BINGET", _number("B")),
    b"j": ("LONG_BINGET", _number("<I")),
    b"c": ("GLOBAL", _two_lines),
    b"\x93": ("STACK_GLOBAL", _nothing),
    b"R": ("REDUCE", _nothing),
    b"\x81": ("NEWOBJ", _nothing),
    b"b": ("BUILD", _nothing),
    b"Q": ("BINPERSID", _nothing),
}
