"""The wire format of Protocol Buffers, in which ONNX models are written: fields in, fields out."""

from __future__ import annotations

from collections.abc import Iterator

VARINT, FIXED64, BYTES, FIXED32 = 0, 1, 2, 5
"""Forms of a field."""


class NoModel(ValueError):
    """The bytes are no ONNX model."""


def fields(message: memoryview) -> Iterator[tuple[int, int, int | memoryview]]:
    """Yield number, form and value of every field; raises :class:`NoModel` for junk."""
    place, end = 0, len(message)
    while place < end:
        key, place = _read_varint(message, place)
        number, form = key >> 3, key & 7
        if not 0 < number < 1 << 29:  # readers that cut longer keys off would see another field
            raise NoModel("it is damaged")
        if form == VARINT:
            value, place = _read_varint(message, place)
            yield number, form, value
            continue
        if form == BYTES:
            size, place = _read_varint(message, place)
        elif form in (FIXED32, FIXED64):
            size = 4 if form == FIXED32 else 8
        else:
            raise NoModel("it is damaged")
        if size > end - place:
            raise NoModel("it is damaged or cut off")
        yield number, form, message[place : place + size]
        place += size


def field(number: int, form: int, value: int | bytes | memoryview) -> bytes:
    """Return a field as :func:`fields` gave it."""
    if form == VARINT:
        return whole(number, value)
    if form == BYTES:
        return part(number, value)
    return key(number, form) + bytes(value)


def part(number: int, data: bytes | memoryview) -> bytes:
    """Return a field that holds bytes, a text or a message."""
    return key(number, BYTES) + varint(len(data)) + bytes(data)


def whole(number: int, given: int) -> bytes:
    """Return a field that holds a whole number of 64 bits."""
    return key(number, VARINT) + varint(given & (1 << 64) - 1)


def key(number: int, form: int) -> bytes:
    """Return what stands before a field's value."""
    return varint(number << 3 | form)


def varint(given: int) -> bytes:
    """Return a whole number of at most 64 bits, seven bits a byte, the lowest first."""
    result = bytearray()
    while given > 0x7F:
        result.append(given & 0x7F | 0x80)
        given >>= 7
    result.append(given)
    return bytes(result)


def _read_varint(message: memoryview, place: int) -> tuple[int, int]:
    """Return the number at ``place`` and where the next one begins."""
    value = 0
    for position in range(10):
        if place + position >= len(message):
            break
        byte = message[place + position]
        value |= (byte & 0x7F) << 7 * position
        if byte < 0x80:
            return value, place + position + 1
    raise NoModel("it is damaged or cut off")
