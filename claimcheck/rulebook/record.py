"""What the records of rules are made of."""

from typing import Any, ClassVar, Self, dataclass_transform


@dataclass_transform(kw_only_default=True, frozen_default=True)
class Record:
    """A record whose annotations are its fields, and whose class attributes are their defaults.

    Each start defines some ninety, most of which are made once. A NamedTuple would take five times as long to
    define, since Python compiles a function for each. Compared by identity, so that what a stage makes of one
    can be kept under it.
    """

    _fields: ClassVar[tuple[str, ...]]
    _field_defaults: ClassVar[dict[str, Any]]

    def __init_subclass__(cls) -> None:
        """Tell the fields and their defaults, under the names that a NamedTuple gives them."""
        cls._fields = tuple(cls.__annotations__)
        cls._field_defaults = {name: getattr(cls, name) for name in cls._fields if hasattr(cls, name)}

    def __init__(self, **values: Any) -> None:
        """Take the fields by their names; the schema sees to it that none is missing."""
        vars(self).update(values)

    def __setattr__(self, name: str, value: Any) -> None:
        raise AttributeError(f"{type(self).__name__}.{name} cannot be set: rules do not change")

    def _asdict(self) -> dict[str, Any]:
        """Return the values by the names of the fields."""
        return {name: getattr(self, name) for name in self._fields}

    def _replace(self, **values: Any) -> Self:
        """Return a record with some values of its own."""
        return type(self)(**{**self._asdict(), **values})
