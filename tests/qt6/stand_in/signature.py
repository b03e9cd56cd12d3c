"""The overloads of one method: which of them a call fits, as SIP would find it."""

from __future__ import annotations

import ast
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from .annotations import Kind, UnknownType, kind_of
from .stubs import is_deprecated, is_static


@dataclass(frozen=True)
class Overload:
    """One overload: its parameters in order, the first ``required`` of them needed."""

    parameters: tuple[tuple[str, Kind], ...]
    required: int
    result: Kind
    deprecated: bool
    several: bool  # takes any number of further arguments

    def bind(self, args: tuple[Any, ...], kwargs: dict[str, Any]) -> dict[str, Any] | None:
        """Return the arguments by name, None where they do not fit."""
        if len(args) > len(self.parameters) and not self.several:
            return None
        names = [name for name, _ in self.parameters]
        given = dict(zip(names, args))
        if set(kwargs) & set(given) or not set(kwargs) <= set(names):
            return None
        given.update(kwargs)
        if not set(names[: self.required]) <= set(given):
            return None
        kinds = dict(self.parameters)
        return given if all(kinds[name].accepts(given[name]) for name in given) else None


class Signature:
    """All overloads of a method that Qt 6 can have."""

    def __init__(
        self, path: str, functions: list[ast.FunctionDef], find: Callable[[str], Any]
    ) -> None:
        self.path = path
        self.static = all(map(is_static, functions))
        self._functions = functions
        self._find = find
        self._overloads: list[Overload] | None = None

    @property
    def overloads(self) -> list[Overload]:
        """The overloads; those that name a type of Qt 5 alone are not among them."""
        if self._overloads is None:
            self._overloads = []
            for function in self._functions:
                try:
                    self._overloads.append(self._read(function))
                except UnknownType:
                    continue
        return self._overloads

    def bind(
        self, args: tuple[Any, ...], kwargs: dict[str, Any]
    ) -> tuple[Overload, dict[str, Any]]:
        """Return the overload that a call fits and its arguments by name.

        Raises:
            TypeError: it fits none.
        """
        for overload in self.overloads:
            given = overload.bind(args, kwargs)
            if given is not None:
                return overload, given
        said = ", ".join(
            [type(one).__name__ for one in args]
            + [f"{name}={type(one).__name__}" for name, one in kwargs.items()]
        )
        raise TypeError(f"{self.path}() has no overload for ({said})")

    def _read(self, function: ast.FunctionDef) -> Overload:
        arguments = function.args.args if self.static else function.args.args[1:]
        parameters = tuple((one.arg, kind_of(one.annotation, self._find)) for one in arguments)
        try:
            result = kind_of(function.returns, self._find)
        except UnknownType:
            result = Kind()  # what is asked for is there; only what it gives is another
        return Overload(
            parameters,
            len(parameters) - len(function.args.defaults),
            result,
            is_deprecated(function),
            function.args.vararg is not None,
        )
