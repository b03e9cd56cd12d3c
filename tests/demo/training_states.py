"""The pictures of "Train for your region", taken inside QGIS while a model is really trained.

QGIS runs this file (`qgis --code`). The JSON file named by RS_TEXTSEARCH_DEMO_JOB says: raster,
truth (polygons of it), theme, out (a folder), root (of the repository), report. The engine's Python
must have what training needs. Labels, counts, curve and result are those of the sample scene.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QElapsedTimer, QTimer
from qgis.PyQt.QtWidgets import QComboBox, QSplitter
from qgis.utils import iface

JOB = json.loads(Path(os.environ["RS_TEXTSEARCH_DEMO_JOB"]).read_text(encoding="utf-8"))
sys.path.append(JOB["root"])  # last: the plugin is that of the profile

from tests.demo.inside import Pictures, wait  # noqa: E402

SIZE = (760, 560)
WIDE = 1100  # then the panel of the pairs alone is as wide as a picture
TITLE = "The drawn town"
SHOWN = "stadium"  # the class whose pictures are shown


class TrainingStates(Pictures):
    """The four steps of the dialog, walked once."""

    def run(self) -> None:
        """Take every picture."""
        self.open_window()
        scene = QgsRasterLayer(self.job["raster"], "Scene")
        truth = QgsVectorLayer(self.job["truth"], "Labelled places", "ogr")
        QgsProject.instance().setCrs(scene.crs())
        QgsProject.instance().addMapLayers([scene, truth])
        iface.mapCanvas().setExtent(scene.extent())
        dialog = self.plugin.show_training()
        dialog.resize(*SIZE)
        self.failed = []
        dialog.training.failed.connect(lambda kind, error: self.failed.append(error.text()))
        self.labels(dialog)
        self.model(dialog)
        self.fit(dialog)
        self.result(dialog)
        dialog.close()

    def idle(self, dialog) -> bool:
        """Tell whether nothing runs; what failed is an error."""
        if self.failed:
            raise RuntimeError(self.failed[0])
        return not dialog.training.running()

    def labels(self, dialog) -> None:
        """Rasters and labels are chosen, counted, and cut into pairs."""
        page = dialog.labels
        page.rasters.tick([self.job["raster"]])
        page.findChild(QSplitter).setSizes([220, 360])
        page.check_button.click()
        wait(lambda: self.idle(dialog), "the labels are not counted")
        self.take("training-labels", dialog)
        page.make_button.click()
        wait(lambda: self.idle(dialog) and page.has_pairs(), "no pairs")
        page.pairs.tabs.setCurrentIndex(1)
        dialog.resize(WIDE, SIZE[1])
        page.findChild(QSplitter).setSizes([160, WIDE])
        classes = page.findChild(QComboBox, "pairClassCombo")
        classes.setCurrentIndex(classes.findText(SHOWN))
        self.take("training-pairs", page.pairs)
        dialog.resize(*SIZE)

    def model(self, dialog) -> None:
        """The recipes are measured."""
        dialog.next_button.click()
        dialog.model.title.setText(TITLE)
        wait(dialog.model.recipes.recipe, "no recipe is measured")
        wait(lambda: self.idle(dialog), "measuring does not end")
        dialog.model.recipes.choose(self.job["recipe"])
        self.take("training-recipes", dialog)

    def fit(self, dialog) -> None:
        """A model is trained; the curve is taken in its second half."""
        dialog.next_button.click()
        clock = QElapsedTimer()
        clock.start()
        validated = []
        dialog.training.told.connect(
            lambda event: validated.append(event) if event["type"] == "validation" else None
        )
        dialog.fitting.start_button.click()
        wait(lambda: self.idle(dialog) or len(validated) > self.job["epochs"], "no curve")
        self.take("training-curve", dialog, settle=1)
        wait(lambda: self.idle(dialog) or dialog.result.isVisible(), "training does not end")
        self.report["trained_s"] = clock.elapsed() / 1000

    def result(self, dialog) -> None:
        """Both models were asked on ground that was kept from training."""
        wait(dialog.result.isVisible, "no result page")
        wait(lambda: self.idle(dialog), "the models are not compared")
        wait(lambda: dialog.result.headline.text(), "no result")
        self.report["headline"] = dialog.result.headline.text()
        self.take("training-result", dialog)


states = TrainingStates(JOB)  # Qt alone would let go of it
QTimer.singleShot(500, states.run_and_quit)
