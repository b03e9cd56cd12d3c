"""Where the user asks: the query line, the ``not`` line, examples, and Search."""

from __future__ import annotations

import re

from qgis.core import QgsApplication
from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import QEvent, QObject, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent, QKeySequence
from qgis.PyQt.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QWidget

from ...services.history import QueryHistory
from ...translation import tr
from ...values.query import Query
from ..column import SPACING, plain_column
from ..notice import Notice
from ..results.thumbnails import Thumbnails
from .completer import WordCompleter
from .example_button import ExampleButton
from .examples import ExamplesPanel
from .given_images import GivenImages
from .menu import QueryMenuButton
from .taught_line import TaughtLine
from .where_field import WhereField

BETWEEN = "; "  # stands between several queries
HINT_MS = 500


class QueryPanel(QWidget):
    """Enter in either line searches; a semicolon, or Shift+Enter, starts one more query.

    Signals:
        search_wanted(list): ``Query`` values, asked one after the other.
        results_wanted(): Down was pressed in a line; the keyboard should go on in the list.
        failed(object): a ``TextSearchError`` of the file of queries.
    """

    search_wanted = pyqtSignal(list)
    results_wanted = pyqtSignal()
    failed = pyqtSignal(object)

    def __init__(
        self, history: QueryHistory, thumbnails: Thumbnails, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("queryPanel")
        self.history = history
        self._ready = self._guesses = False
        self.query = self._line("queryEdit", tr("What do you look for?"), tr("Query"))
        self.query.setShowSearchIcon(True)
        self.query.setToolTip(
            tr(
                "Describe it in English as one would caption a picture: “many boats in a "
                "harbour”. Separate several queries by semicolons (Shift+Enter); each gets "
                "layers of its own."
            )
        )
        self.excluded = self._line("notEdit", tr("but not… (optional)"), tr("But not"))
        self.excluded.setToolTip(
            tr("Tiles that match this move down. Separate several texts by commas.")
        )
        self.excluded.setMinimumWidth(60)
        self.menu_button = QueryMenuButton(history, self.current, self)
        self.button = QPushButton(
            QgsApplication.getThemeIcon("/search.svg"), tr("Search"), self
        )
        self.button.setObjectName("searchButton")
        self.button.setToolTip(tr("Rank all tiles by the query (Enter)"))
        self.where = WhereField(self)
        self.taught = TaughtLine(self)
        self.examples = ExamplesPanel(thumbnails, self)
        self.images = GivenImages(self, [self.query, self.excluded])
        self.example_button = ExampleButton(self.images, self)
        self.hint = Notice("queryHint", self)
        self.completers = [WordCompleter(self.query), WordCompleter(self.excluded)]
        self._lay_out()
        self._hint_timer = QTimer(self)
        self._hint_timer.setSingleShot(True)
        self._hint_timer.setInterval(HINT_MS)
        self._hint_timer.timeout.connect(self._show_hint)
        self.button.clicked.connect(self._search)
        self.menu_button.query_chosen.connect(self._on_chosen)
        self.menu_button.failed.connect(self.failed)
        history.failed.connect(self.failed)
        self.where.changed.connect(self._on_refined)
        self.taught.cleared.connect(self._on_refined)
        self.examples.changed.connect(self._on_refined)
        for line in (self.query, self.excluded):
            line.returnPressed.connect(self._on_return)
            line.textChanged.connect(self._on_text)
        self._on_text()

    def _line(self, name: str, placeholder: str, accessible: str) -> QgsFilterLineEdit:
        line = QgsFilterLineEdit(self)
        line.setObjectName(name)
        line.setPlaceholderText(placeholder)
        line.setAccessibleName(accessible)
        line.installEventFilter(self)
        return line

    def _lay_out(self) -> None:
        grid = QGridLayout()  # both lines end where the buttons begin, which are equally wide
        grid.setSpacing(SPACING)
        grid.setColumnStretch(0, 1)
        grid.addWidget(self.query, 0, 0)
        buttons = (self.where.button, self.example_button, self.menu_button)
        for place, button in enumerate(buttons, start=1):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            grid.addWidget(button, 0, place)
        grid.addWidget(self.excluded, 1, 0)
        grid.addWidget(self.button, 1, 1, 1, len(buttons))
        column = plain_column(self)
        column.addLayout(grid)
        column.addWidget(self.where)
        column.addWidget(self.taught)
        column.addWidget(self.hint)
        column.addWidget(self.examples)

    # -- what is asked ---------------------------------------------------------------------

    def set_ready(self, ready: bool) -> None:
        """Allow searching, or not while there is no index."""
        self._ready = ready
        self._show_button()

    def set_vocabulary(self, vocabulary: dict[str, int], guesses: bool = False) -> None:
        """Complete, and warn of, words by ``vocabulary``, word to count in training.

        ``guesses``: the model takes other words for similar ones.
        """
        self._guesses = guesses
        for completer in self.completers:
            completer.set_vocabulary(vocabulary)
        self._show_hint()

    def set_texts(self, query: str, excluded: str) -> None:
        """Fill both lines and take the examples away."""
        self.show_query(Query(query, _parts(excluded), where=self.where.where()))

    def show_query(self, query: Query) -> None:
        """Fill in a whole query."""
        self.query.setText(query.text)
        self.excluded.setText(", ".join(query.excluded))
        self.examples.set_examples(query.like, query.unlike, query.text_weight)
        self.where.set_where(query.where)
        self.taught.set_taught(query.text, query.taught)

    def queries(self) -> list[Query]:
        """Return the queries that are filled in; the examples belong to each of them."""
        texts = _parts(self.query.text(), ";") or ("",)
        queries = [
            Query(
                text,
                _parts(self.excluded.text()),
                self.examples.like(),
                self.examples.unlike(),
                self.examples.text_weight(),
                self.where.where(),
                self.taught.of(text),
            )
            for text in texts
        ]
        return [query for query in queries if query]

    def current(self) -> Query | None:
        """Return the first query that is filled in, None without one."""
        return next(iter(self.queries()), None)

    # -- events ----------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Down, which a line does not use, lead into the list of results."""
        if event.key() == Qt.Key.Key_Down:
            self.results_wanted.emit()
            return
        super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the query line, start another query at Shift+Enter and at each pasted line."""
        if event.type() == QEvent.Type.KeyPress and watched is self.query:
            shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            if shift and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.query.insert(BETWEEN)
                return True
            if event.matches(QKeySequence.StandardKey.Paste):
                return self._paste_lines()
        return super().eventFilter(watched, event)

    def _paste_lines(self) -> bool:
        lines = QgsApplication.clipboard().text().split("\n")
        texts = [line.strip() for line in lines if line.strip()]
        if len(texts) < 2:
            return False
        self.query.insert(BETWEEN.join(texts))
        return True

    def _on_text(self) -> None:
        self.examples.set_text(bool(self.query.text().strip()))
        self.taught.show_for(_parts(self.query.text(), ";"))
        self._show_button()
        self._hint_timer.start()

    def _on_return(self) -> None:
        if not any(completer.is_choosing() for completer in self.completers):
            self._search()

    def _on_refined(self) -> None:
        """Search at once: who marks a tile or an area wants to see what it changes."""
        self._show_button()
        if self._ready:
            self._search()

    def _on_chosen(self, query: Query) -> None:
        self.show_query(query)
        self._show_button()
        if self._ready:
            self._search()
        else:
            self.query.setFocus()

    def _search(self) -> None:
        for completer in self.completers:
            completer.close()
        self._hint_timer.stop()
        self.hint.clear()  # what the model does not know stands with the results from now on
        queries = self.queries()
        if queries:
            self.search_wanted.emit(queries)

    # -- what is shown ---------------------------------------------------------------------

    def _show_button(self) -> None:
        queries = self.queries()
        count = len(queries)
        text = tr("Search {count} texts").format(count=count) if count > 2 else tr("Search both")
        self.button.setText(text if count > 1 else tr("Search"))
        self.button.setEnabled(self._ready and bool(queries))

    def _show_hint(self) -> None:
        """Say which words the model does not know, and what may have been meant."""
        self._hint_timer.stop()
        texts = []
        for completer in self.completers:
            for word in completer.unknown():
                meant = completer.similar(word)
                text = tr("The model never saw “{word}” in training.").format(word=word)
                if self._guesses:
                    text = tr(
                        "“{word}” was in no training caption: the answer says how it is understood."
                    ).format(word=word)
                if meant:
                    text += " " + tr("Did you mean “{word}”?").format(word=meant)
                texts.append(text)
        self.hint.say(" ".join(texts[:2]))


def _parts(text: str, separators: str = ",;") -> tuple[str, ...]:
    parts = (" ".join(part.split()) for part in re.split(f"[{separators}]", text))
    return tuple(part for part in parts if part)
