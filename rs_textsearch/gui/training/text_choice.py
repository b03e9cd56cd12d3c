"""What the polygons say: classes with sentences around them, captions, or attributes."""

from __future__ import annotations

from qgis.core import QgsVectorLayer
from qgis.gui import QgsFieldComboBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QLabel, QPlainTextEdit, QWidget

from ...layers import labels
from ...translation import tr
from ...values.training import CAPTIONS, CLASSES, FIELDS, OSM, LabelChoice, caption
from ..column import plain_column, plain_form

PREVIEWED = 3
LINES = 3
CAPTIONED = ("caption", "captions", "description", "text")  # usual names of a field
LONGEST = 90  # characters of a caption in the preview


class TextChoice(QWidget):
    """The kind of text, its field, sentences for classes, and what comes of it.

    Signals:
        changed(): something else is chosen.
    """

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layer: QgsVectorLayer | None = None
        self._selected = False
        self._seen: dict[str, list[str]] = {}  # texts of the layer by field: it may be large
        self.kind = QComboBox(self)
        self.kind.setObjectName("textKindCombo")
        for kind, text in (
            (CLASSES, tr("Classes, in a field")),
            (CAPTIONS, tr("Captions, in a field")),
            (OSM, tr("Tags of OpenStreetMap")),
            (FIELDS, tr("All fields of a feature")),
        ):
            self.kind.addItem(text, kind)
        self.field = QgsFieldComboBox(self)
        self.field.setObjectName("textFieldCombo")
        self.field.setToolTip(tr("The field of the class: pairs are counted and split by it."))
        self.caption_field = QgsFieldComboBox(self)
        self.caption_field.setObjectName("captionFieldCombo")
        self.templates = QPlainTextEdit(self)
        self.templates.setObjectName("templatesEdit")
        self.templates.setAccessibleName(tr("Sentences around a class"))
        self.templates.setPlaceholderText(
            tr("Usual sentences are made. Own ones: one a line, {} stands for the class")
        )
        self.templates.setToolTip(
            tr("For example: “a harbour of the Baltic with {}”. One sentence a line.")
        )
        self.templates.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.templates.setTabChangesFocus(True)
        line = self.templates.fontMetrics().lineSpacing()
        self.templates.setFixedHeight(LINES * line + 2 * self.templates.frameWidth() + 10)
        self.preview = QLabel(self)
        self.preview.setObjectName("captionPreview")
        self.preview.setTextFormat(Qt.TextFormat.PlainText)
        self.preview.setWordWrap(True)
        for box in (self.kind, self.field, self.caption_field):
            box.setMinimumContentsLength(8)
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
        column = plain_column(self)
        column.addWidget(self.kind)
        form = plain_form()
        self._field_label = QLabel(tr("Class"), self)
        form.addRow(self._field_label, self.field)
        self._caption_label = QLabel(tr("Caption"), self)
        form.addRow(self._caption_label, self.caption_field)
        column.addLayout(form)
        column.addWidget(self.templates)
        column.addWidget(self.preview)
        self.kind.currentIndexChanged.connect(self._on_changed)
        self.field.fieldChanged.connect(self._on_changed)
        self.caption_field.fieldChanged.connect(self._on_changed)
        self.templates.textChanged.connect(self._on_changed)

    def set_layer(self, layer: QgsVectorLayer | None, *, selected: bool) -> None:
        """Take the fields of ``layer``; a field of the same name stays chosen."""
        former, self._selected = self.field.currentField(), selected
        self._seen.clear()
        if layer is not self._layer:
            self._layer = layer
            names = [field.name() for field in layer.fields()] if layer is not None else []
            plain = [name for name in names if name.casefold() not in ("fid", "id")]
            for box, likely in ((self.field, ("class", "label")), (self.caption_field, CAPTIONED)):
                box.setLayer(layer)
                found = [name for name in plain if name.casefold() in likely]
                wanted = [former] * (box is self.field and former in names) + found + plain
                box.setField(wanted[0] if wanted else "")
        self._on_changed()

    def chosen_kind(self) -> str:
        """Return what the text of a polygon is."""
        return self.kind.currentData()

    def chosen_field(self) -> str:
        """Return the field, empty where none is meant: tags say themselves what they show."""
        return self.field.currentField() if self.chosen_kind() != OSM else ""

    def chosen_caption_field(self) -> str:
        """Return the field with captions, empty where none is meant."""
        return self.caption_field.currentField() if self.chosen_kind() == CAPTIONS else ""

    def sentences(self) -> list[str]:
        """Return the sentences around a class, without empty lines."""
        lines = (" ".join(line.split()) for line in self.templates.toPlainText().splitlines())
        return [line for line in lines if line]

    def show_choice(self, choice: LabelChoice) -> None:
        """Choose what was chosen before."""
        self.kind.setCurrentIndex(max(0, self.kind.findData(choice.kind)))
        if choice.field:
            self.field.setField(choice.field)
        if choice.caption_field:
            self.caption_field.setField(choice.caption_field)
        if choice.field:
            self.templates.setPlainText("\n".join(choice.templates))
        self._on_changed()

    def problem(self) -> str:
        """Return why no caption comes of this, empty where some do."""
        if not self.chosen_field() and self.chosen_kind() != OSM:
            return tr("Choose the field that says what the polygons show.")
        once = all(line.count("{}") == 1 for line in self.sentences())
        if self.chosen_kind() == CLASSES and not once:
            return tr("Each sentence needs {} once, where the class stands.")
        if self.chosen_kind() == CAPTIONS and not self.chosen_caption_field():
            return tr("Choose the field with the captions.")
        return ""

    def _on_changed(self, *_: object) -> None:
        self.templates.setVisible(self.chosen_kind() == CLASSES)
        for part in (self._field_label, self.field):
            part.setVisible(self.chosen_kind() != OSM)
        for part in (self._caption_label, self.caption_field):
            part.setVisible(self.chosen_kind() == CAPTIONS)
        self.preview.setText(self._previewed())
        self.preview.setVisible(bool(self.preview.text()))
        self.changed.emit()

    def _previewed(self) -> str:
        """Return some captions as they will be."""
        if self._layer is None or self.problem():
            return ""
        kind = self.chosen_kind()
        if kind in (OSM, FIELDS) or (kind == CLASSES and not self.sentences()):
            return tr("“Check” shows one of the captions of each class.")
        field = self.chosen_caption_field() or self.chosen_field()
        if field not in self._seen:
            self._seen[field] = labels.values(
                self._layer, field, selected=self._selected, most=PREVIEWED
            )
        texts = self._seen[field]
        if self.chosen_kind() == CLASSES:
            sentences = self.sentences()
            texts = [
                caption(sentences[number % len(sentences)], text)
                for number, text in enumerate(texts)
            ]
        return "\n".join(f"“{text[:LONGEST]}”" for text in texts)
