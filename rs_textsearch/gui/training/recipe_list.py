"""The ways to train as radio buttons, each with advice, and what it costs on this computer."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QButtonGroup, QLabel, QRadioButton, QWidget

from ... import wording
from ...translation import tr
from ...values.training import Recipe
from ..column import plain_column

INDENT = 24  # below the text of a radio button


class RecipeList(QWidget):
    """One button a recipe; those that do not suit the base cannot be chosen, and say why.

    Signals:
        chosen(): another recipe is chosen.
    """

    chosen = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("recipeList")
        self._column = plain_column(self)
        self._group = QButtonGroup(self)
        self._group.buttonToggled.connect(self._on_toggled)
        self._wanted = ""

    def recipe(self) -> str:
        """Return the name of the chosen recipe, empty for none."""
        button = self._group.checkedButton()
        return button.property("recipe") if button is not None else ""

    def choose(self, name: str) -> None:
        """Choose a recipe, also one that is shown later."""
        self._wanted = name or self._wanted
        for button in self._group.buttons():
            if button.property("recipe") == name and button.property("suits"):
                button.setChecked(True)

    def show_recipes(self, recipes: list[Recipe]) -> None:
        """Show what was measured; the chosen one stays chosen, else the first that suits."""
        wanted = self.recipe() or self._wanted
        self.clear()
        for recipe in recipes:
            button = QRadioButton(recipe.title, self)
            button.setObjectName(f"{recipe.name}Recipe")
            button.setProperty("recipe", recipe.name)
            button.setProperty("suits", recipe.suits)
            button.setEnabled(recipe.suits)
            about = QLabel(_about(recipe), self)
            about.setTextFormat(Qt.TextFormat.PlainText)
            about.setWordWrap(True)
            about.setContentsMargins(INDENT, 0, 0, 6)
            about.setEnabled(recipe.suits)
            self._column.addWidget(button)
            self._column.addWidget(about)
            self._group.addButton(button)
        names = [recipe.name for recipe in recipes if recipe.suits]
        self.choose(wanted if wanted in names else next(iter(names), ""))
        self.chosen.emit()

    def clear(self) -> None:
        """Take all recipes away: they were measured with another base or other pairs."""
        self._wanted = self.recipe() or self._wanted
        for button in self._group.buttons():
            self._group.removeButton(button)
        while self._column.count():
            widget = self._column.takeAt(0).widget()
            widget.hide()
            widget.deleteLater()

    def _on_toggled(self, _: QRadioButton, checked: bool) -> None:
        if checked:
            self.chosen.emit()


def _about(recipe: Recipe) -> str:
    """Return the lines below a recipe's title."""
    costs = []
    if recipe.seconds:
        costs.append(tr("about {time}").format(time=wording.duration(recipe.seconds)))
    if recipe.memory:
        costs.append(tr("{size} of memory").format(size=wording.size(recipe.memory)))
    lines = [recipe.advice, " · ".join(costs) if recipe.suits else recipe.why]
    return "\n".join(filter(None, lines))
