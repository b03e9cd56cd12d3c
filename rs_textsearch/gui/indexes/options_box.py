"""Where indexes are kept, and how large the cache may grow: a box of the options page."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QGroupBox, QSpinBox, QWidget

from ... import settings
from ...translation import tr
from ...values.places import cache_folder


class IndexOptionsBox(QGroupBox):
    """The place of new indexes and the limit of the cache folder."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Indexes"), parent)
        self.setObjectName("indexOptions")
        self.place = QComboBox(self)
        self.place.setObjectName("indexPlaceCombo")
        self.place.addItem(tr("Beside the raster"), settings.BESIDE)
        self.place.addItem(tr("In the cache folder"), settings.CACHE)
        self.place.setToolTip(
            tr(
                "Beside a raster in a read-only folder nothing can be kept: its index goes into "
                "the cache folder.\n{path}"
            ).format(path=cache_folder())
        )
        self.place.setCurrentIndex(max(0, self.place.findData(settings.index_place())))
        self.limit = QSpinBox(self)
        self.limit.setObjectName("indexCacheLimit")
        self.limit.setRange(1, 100_000)
        self.limit.setSuffix(tr(" GiB"))
        self.limit.setValue(settings.index_cache_limit_gb())
        self.limit.setToolTip(
            tr(
                "When the cache folder holds more, the indexes that were not used for the longest "
                "time are offered for deletion; none is deleted without asking."
            )
        )
        form = QFormLayout(self)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("Keep new indexes"), self.place)
        form.addRow(tr("Limit of the cache"), self.limit)

    def apply(self) -> None:
        """Store the choices."""
        settings.write("index/place", self.place.currentData())
        settings.write("index/cache_limit_gb", self.limit.value())
