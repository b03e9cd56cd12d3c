"""The values that a pickle describes, read from its opcodes.

A pickle is a program: opened by Python's own reader it imports and calls what it names, so a file
from the network can do anything. Here nothing is imported and nothing is called. The opcodes that
PyTorch writes for tensors, containers, texts and numbers are followed, and a pickle that names
anything else is refused.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from rs_textsearch.engine.conversion.opcodes import decoded
from rs_textsearch.engine.conversion.tensors import NoCheckpoint

TORCHSCRIPT = "__torch__."
"""What the classes of a TorchScript archive's modules begin with: of these, the fields are read."""
SHOWN = 80
"""Letters of a name in a message: a file may have names of any length."""
_IS_MARK = object()
_PLAIN = {
    "BININT", "BININT1", "BININT2", "LONG1", "BINFLOAT", "BINUNICODE", "SHORT_BINUNICODE",
    "BINSTRING", "SHORT_BINSTRING", "BINBYTES", "SHORT_BINBYTES",
}  # fmt: skip
_CONSTANTS = {"NONE": None, "NEWTRUE": True, "NEWFALSE": False}
_EMPTY: dict[str, Callable[[], Any]] = {
    "EMPTY_DICT": dict, "EMPTY_LIST": list, "EMPTY_TUPLE": tuple,
}  # fmt: skip
_FEW = {"TUPLE1": 1, "TUPLE2": 2, "TUPLE3": 3}


class Dangerous(NoCheckpoint):
    """A pickle names something to import and to call that no file of weights needs."""


class Named(NamedTuple):
    """What a pickle would import."""

    module: str
    name: str

    def __str__(self) -> str:
        return f"{self.module}.{self.name}"[:SHOWN]


@dataclass
class Record:
    """A module of a TorchScript archive: its fields are tensors, other modules and settings."""

    fields: dict[str, Any] = field(default_factory=dict)


Calls = dict[Named, Callable[..., Any]]


def read(data: bytes, calls: Calls, names: set[Named], stored: Callable[[Any], Any]) -> Any:
    """Return the value that the pickle ``data`` describes.

    Args:
        calls: what stands for the functions and classes that it may call.
        names: what else it may name, as an argument.
        stored: returns what a persistent id stands for.

    Raises:
        Dangerous: it names anything else.
        NoCheckpoint: it is damaged.
    """
    reader = _Reader(calls, names, stored)
    try:
        for code, argument in decoded(data):
            if code == "STOP":
                return reader.stack.pop()
            reader.step(code, argument)
    except (ValueError, TypeError, LookupError, AttributeError, RecursionError) as error:
        raise NoCheckpoint.of("no_checkpoint_table") from error
    raise NoCheckpoint.of("no_checkpoint_table_cut")


class _Reader:
    """The stack of values and the memo of a pickle."""

    def __init__(self, calls: Calls, names: set[Named], stored: Callable[[Any], Any]) -> None:
        self.stack: list[Any] = []
        self._memo: dict[int, Any] = {}
        self._calls = calls
        self._names = names
        self._stored = stored

    def step(self, code: str, argument: Any) -> None:
        """Do what one opcode says."""
        if code in _PLAIN:
            self.stack.append(argument)
        elif code in _CONSTANTS:
            self.stack.append(_CONSTANTS[code])
        elif code in _EMPTY:
            self.stack.append(_EMPTY[code]())
        elif code in _FEW:
            self.stack[-_FEW[code] :] = [tuple(self.stack[-_FEW[code] :])]
        elif code not in ("PROTO", "FRAME"):
            getattr(self, f"_{code.lower()}")(argument)

    def _mark(self, _: Any) -> None:
        self.stack.append(_IS_MARK)

    def _since_mark(self) -> list[Any]:
        place = len(self.stack) - 1
        while self.stack[place] is not _IS_MARK:
            place -= 1
        items = self.stack[place + 1 :]
        del self.stack[place:]
        return items

    def _tuple(self, _: Any) -> None:
        self.stack.append(tuple(self._since_mark()))

    def _list(self, _: Any) -> None:
        self.stack.append(self._since_mark())

    def _dict(self, _: Any) -> None:
        self.stack.append(_entries(self._since_mark()))

    def _append(self, _: Any) -> None:
        item = self.stack.pop()
        self.stack[-1].append(item)

    def _appends(self, _: Any) -> None:
        items = self._since_mark()
        self.stack[-1].extend(items)

    def _setitem(self, _: Any) -> None:
        value, key = self.stack.pop(), self.stack.pop()
        self.stack[-1].update(_entries([key, value]))

    def _setitems(self, _: Any) -> None:
        items = self._since_mark()
        self.stack[-1].update(_entries(items))

    def _memoize(self, _: Any) -> None:
        self._memo[len(self._memo)] = self.stack[-1]

    def _binput(self, number: int) -> None:
        self._memo[number] = self.stack[-1]

    def _binget(self, number: int) -> None:
        self.stack.append(self._memo[number])

    _long_binput, _long_binget = _binput, _binget

    def _global(self, argument: tuple[str, str]) -> None:
        self._name(Named(*argument))

    def _stack_global(self, _: Any) -> None:
        name, module = self.stack.pop(), self.stack.pop()
        self._name(Named(module, name))

    def _name(self, named: Named) -> None:
        """Put a name on the stack, where it may stand; nothing is imported."""
        if not all(isinstance(part, str) for part in named):
            raise NoCheckpoint.of("no_checkpoint_table")
        is_module = named.module.startswith(TORCHSCRIPT)
        if not (is_module or named in self._calls or named in self._names):
            raise Dangerous.of("no_checkpoint_runs", code=str(named))
        self.stack.append(named)

    def _reduce(self, _: Any) -> None:
        arguments, named = self.stack.pop(), self.stack.pop()
        if not isinstance(named, Named):
            raise NoCheckpoint.of("no_checkpoint_table")
        self.stack.append(self._calls[named](*arguments))

    def _newobj(self, _: Any) -> None:
        _arguments, named = self.stack.pop(), self.stack.pop()
        if not named.module.startswith(TORCHSCRIPT):
            raise Dangerous.of("no_checkpoint_runs", code=str(named))
        self.stack.append(Record())

    def _build(self, _: Any) -> None:
        """Give a module its fields; what PyTorch notes beside a state dict is left out."""
        state = self.stack.pop()
        if isinstance(self.stack[-1], Record):
            if not isinstance(state, dict):
                raise NoCheckpoint.of("no_checkpoint_table")
            self.stack[-1].fields = state

    def _binpersid(self, _: Any) -> None:
        self.stack.append(self._stored(self.stack.pop()))


def _entries(items: list[Any]) -> dict[str | int, Any]:
    """Return the entries of a dict from keys and values by turns; raises :class:`NoCheckpoint`.

    Keys are texts and numbers, as those of weights are: to hash a tuple of tuples can take for
    ever, or more of the stack than there is.
    """
    if not all(isinstance(key, (str, int)) for key in items[::2]):
        raise NoCheckpoint.of("no_checkpoint_table")
    return dict(zip(items[::2], items[1::2], strict=True))
