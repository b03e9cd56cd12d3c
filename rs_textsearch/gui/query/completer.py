"""Completion of the word under the cursor by the words that a model knows."""

from __future__ import annotations

from qgis.PyQt.QtCore import QStringListModel, Qt
from qgis.PyQt.QtWidgets import QCompleter, QLineEdit

from ...vocabulary import plain, similar_word, unknown_words, word_before

SHORTEST = 2  # letters before words are offered
OFFERED = 8
COUNT_LEAST = 3  # words seen less often in training are misspelt as often as not


class WordCompleter(QCompleter):
    """Offers the vocabulary's words in a popup, those that training saw most often first."""

    def __init__(self, line: QLineEdit) -> None:
        super().__init__(line)
        self._line = line
        self._vocabulary: dict[str, int] = {}
        self._words = QStringListModel(self)
        self.setModel(self._words)
        self.setModelSorting(QCompleter.ModelSorting.UnsortedModel)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setMaxVisibleItems(OFFERED)
        self.setWidget(line)
        self.popup().setObjectName("wordPopup")
        self.activated[str].connect(self._insert)
        line.textEdited.connect(self._offer)

    def set_vocabulary(self, vocabulary: dict[str, int]) -> None:
        """Offer the words of ``vocabulary`` (word to count) from now on."""
        self._vocabulary = vocabulary
        often = [word for word, count in vocabulary.items() if count >= COUNT_LEAST]
        self._words.setStringList(sorted(often, key=lambda word: (-vocabulary[word], word)))

    def is_choosing(self) -> bool:
        """Tell whether Enter means a word of the popup, not the whole line."""
        return self.popup().isVisible() and self.popup().currentIndex().isValid()

    def close(self) -> None:
        """Take the popup away."""
        self.popup().hide()

    def unknown(self) -> list[str]:
        """Return the words of the line that training never saw, but for one still being typed."""
        text, cursor = self._line.text(), self._cursor()
        _, typed = word_before(text, cursor)
        beginning = plain(typed)
        unfinished = typed and any(word.startswith(beginning) for word in self._vocabulary)
        words = unknown_words(text, self._vocabulary)
        return [word for word in words if not (unfinished and word == typed.lower())]

    def similar(self, word: str) -> str:
        """Return the word of the vocabulary that ``word`` may have meant, empty without one."""
        return similar_word(word, self._words.stringList())

    def _cursor(self) -> int:
        """Return the characters before the cursor: Qt counts an emoji as two, Python as one."""
        before = _utf16(self._line.text())[: 2 * self._line.cursorPosition()]
        return len(before.decode("utf-16-le", "ignore"))

    def _offer(self) -> None:
        _, typed = word_before(self._line.text(), self._cursor())
        prefix = plain(typed)
        if len(prefix) >= SHORTEST:
            self.setCompletionPrefix(prefix)
        if len(prefix) < SHORTEST or self.completionCount() == 0 or self._is_complete(prefix):
            self.close()
            return
        self.popup().setCurrentIndex(self.completionModel().index(-1, -1))
        self.complete()

    def _is_complete(self, prefix: str) -> bool:
        return self.completionCount() == 1 and self.currentCompletion() == prefix

    def _insert(self, word: str) -> None:
        text, cursor = self._line.text(), self._cursor()
        start, _ = word_before(text, cursor)
        rest = text[cursor:]
        space = "" if rest[:1].isspace() else " "
        self._line.setText(f"{text[:start]}{word}{space}{rest}")
        self._line.setCursorPosition(len(_utf16(f"{text[:start]}{word} ")) // 2)
        self._line.textEdited.emit(self._line.text())


def _utf16(text: str) -> bytes:
    """Return ``text`` as Qt holds it, two bytes a unit."""
    return text.encode("utf-16-le", "surrogatepass")
