"""What QGIS loads: an action, a dock, an options page and a Processing provider."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, Qt, QTimer
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QMenu

from . import settings
from .compat import QAction
from .definitions import ICON
from .errors import TextSearchError
from .gui import bar_item
from .processing.provider import TextSearchProvider
from .translation import load_translator, tr

STOP_MS = 1500
PANELS_MENU = "mPanelMenu"  # of QGIS's View menu, which iface.addDockWidget fills


class TextSearchPlugin:
    """Registers everything in ``initGui`` and ``initProcessing``; ``unload`` undoes it all.

    Attributes:
        dock: the ``SearchDock``, None until it is first shown.
        engine: the ``EngineClient`` of the dock, None until then.
    """

    def __init__(self, iface: Any) -> None:
        self.iface = iface
        self.dock: Any = None
        self.engine: Any = None
        self._provider: TextSearchProvider | None = None
        self._options: Any = None
        self._setup: Any = None
        self._result_files: Any = None
        self._labels: Any = None
        self._selection: Any = None
        self._action: QAction | None = None
        self._help_actions: list[QAction] = []
        self._menu_actions: list[QAction] = []
        self._translator = load_translator()
        if self._translator is not None:
            QCoreApplication.installTranslator(self._translator)

    def initProcessing(self) -> None:
        """Register the algorithms; all that ``qgis_process`` needs."""
        if self._provider is None:
            self._provider = TextSearchProvider()
            QgsApplication.processingRegistry().addProvider(self._provider)

    def initGui(self) -> None:
        """Add action, help and options page; the dock is made when it is first shown.

        One that was left open is made at once: QGIS restores its window after this, and with it
        the place, the size and the tab of every dock that there is by then.
        """
        from .gui.options_page import OptionsFactory
        from .layers.selection import Selection
        from .services.engine_setup import EngineSetup
        from .services.labels import LabelStore
        from .services.result_files import ResultFiles

        self.initProcessing()
        window = self.iface.mainWindow()
        icon = QIcon(str(ICON))
        self._action = QAction(icon, tr("Text Search"), window)
        self._action.setObjectName("rs_textsearch_action")
        self._action.setCheckable(True)
        self._action.setStatusTip(tr("Ask a raster in plain words"))
        self._action.setWhatsThis(tr("Ask a raster in plain words"))
        self._action.triggered.connect(self._toggle_dock)
        self.iface.addToolBarIcon(self._action)
        self.iface.registerMainWindowAction(self._action, "")  # for Settings ▸ Keyboard Shortcuts
        self.iface.addPluginToRasterMenu(tr("Text Search"), self._action)
        for name, text, show in (
            ("indexes", tr("Indexes of Text Search…"), self.show_indexes),
            ("training", tr("Train for your region…"), self.show_training),
        ):
            action = QAction(text, window)
            action.setObjectName(f"rs_textsearch_{name}_action")
            action.triggered.connect(show)
            self.iface.addPluginToRasterMenu(tr("Text Search"), action)
            self._menu_actions.append(action)
        self._add_help("rs_textsearch_help_action", tr("Text Search"), self.show_help)
        self._add_help("rs_textsearch_tour_action", tr("Tour of Text Search…"), self.show_tour)
        self._setup = EngineSetup(window)
        self._options = OptionsFactory(icon, self._setup, self._on_options)
        self.iface.registerOptionsWidgetFactory(self._options)
        self._result_files = ResultFiles(QgsProject.instance())
        self._labels = LabelStore(QgsProject.instance())
        for files in (self._result_files, self._labels):
            files.failed.connect(self._warn)
        self._selection = Selection(self.iface.mapCanvas())
        QTimer.singleShot(0, self._remove_left)
        if settings.dock_is_open():
            self._make_dock()
            QTimer.singleShot(0, self._reopen)
        QCoreApplication.instance().aboutToQuit.connect(self._end_engine)

    def unload(self) -> None:
        """Take everything back out of QGIS and end the engine."""
        if self._action is not None:
            QCoreApplication.instance().aboutToQuit.disconnect(self._end_engine)
            for action in (self._action, *self._menu_actions):
                self.iface.removePluginRasterMenu(tr("Text Search"), action)
            self.iface.unregisterMainWindowAction(self._action)
            self.iface.removeToolBarIcon(self._action)
            for action in self._help_actions:
                self.iface.pluginHelpMenu().removeAction(action)
            for action in (self._action, *self._menu_actions, *self._help_actions):
                action.deleteLater()
            self._action = None
            self._menu_actions.clear()
            self._help_actions.clear()
        for files in filter(None, (self._result_files, self._labels)):
            files.stop()
            files.deleteLater()
        self._result_files = self._labels = None
        if self._selection is not None:
            self._selection.stop()
            self._selection = None
        if self._options is not None:
            self.iface.unregisterOptionsWidgetFactory(self._options)
            self._options = None
        self._end_engine()
        if self.dock is not None:
            self.dock.closed.disconnect(self._on_closed)  # the user did not
            self.dock.visibilityChanged.disconnect(self._on_visibility)
            self.dock.clear_messages()
            self.dock.close()  # with its dialogs
            self.dock.layer_actions.stop()
            self.iface.removeDockWidget(self.dock)
            self.dock.deleteLater()
            self.engine.deleteLater()
            self.dock = self.engine = None
        if self._setup is not None:
            self._setup.stop_and_wait(STOP_MS)
            self._setup.deleteLater()
            self._setup = None
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None

    def show_dock(self) -> Any:
        """Show the dock, made on first use, and return it."""
        settings.write("dock/open", True)
        self._make_dock()
        self.dock.show()
        self.dock.raise_()
        self.dock.query.query.setFocus()
        return self.dock

    def _reopen(self) -> None:
        """Show the dock also where QGIS restored nothing, in front or behind as it stands."""
        if self.dock is not None:  # not unloaded meanwhile
            self.dock.show()

    def _remove_left(self) -> None:
        """Free what was left where QGIS ended while a model was being added."""
        if self._action is None:  # unloaded meanwhile
            return
        from . import bundles, wording, work_folder
        from .services import model_fetch

        freed = work_folder.remove_left([model_fetch.folder(), bundles.folder()])
        if freed:
            text = tr(
                "QGIS had ended while a model was being added: what was left unfinished was "
                "removed, {size}."
            ).format(size=wording.published_size(freed))
            self.iface.messageBar().pushMessage(tr("Text Search"), text)

    def _make_dock(self) -> None:
        if self.dock is None:
            from .gui.dock import SearchDock
            from .worker.engine import EngineClient

            self.engine = EngineClient()
            self.dock = SearchDock(
                self.iface, self.engine, self.iface.mainWindow(), self._setup, self._labels
            )
            self.dock.setWindowIcon(QIcon(str(ICON)))
            self.dock.closed.connect(self.engine.stop)
            self.dock.closed.connect(self._on_closed)
            self.dock.visibilityChanged.connect(self._on_visibility)
            self._place_dock()

    def _place_dock(self) -> None:
        """Put the dock where it was when QGIS was left; a new one as a tab at the right."""
        window = self.iface.mainWindow()
        if window.restoreDockWidget(self.dock):  # before it is added, which forgets its place
            panels = window.findChild(QMenu, PANELS_MENU)
            if panels is not None:
                panels.addAction(self.dock.toggleViewAction())
        else:
            area = Qt.DockWidgetArea.RightDockWidgetArea
            self.iface.addTabifiedDockWidget(area, self.dock, raiseTab=True)

    def show_indexes(self) -> Any:
        """Show the dock with the list of indexes, and return the list."""
        return self.show_dock().indexes.open_dialog()

    def show_training(self) -> Any:
        """Show the dock with the dialog that trains a model, and return the dialog."""
        return self.show_dock().training.open_dialog()

    def show_help(self) -> Any:
        """Show the help that ships in a window of its own, and return that."""
        from .gui.help_window import show_help

        return show_help("index", self.iface.mainWindow())

    def show_tour(self) -> Any:
        """Show the tour of three pictures in a window of its own, and return that."""
        from .gui.tour import TourDialog

        tour = TourDialog(self.iface.mainWindow())
        tour.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        tour.open()
        return tour

    def _add_help(self, name: str, text: str, show: Callable[[], object]) -> None:
        action = QAction(QIcon(str(ICON)), text, self.iface.mainWindow())
        action.setObjectName(name)
        action.triggered.connect(show)
        self.iface.pluginHelpMenu().addAction(action)
        self._help_actions.append(action)

    def _toggle_dock(self, checked: bool) -> None:
        if checked:
            self.show_dock()
        elif self.dock is not None:
            self.dock.close()

    @staticmethod
    def _on_closed() -> None:
        settings.write("dock/open", False)

    def _on_visibility(self, _: bool) -> None:
        # a dock behind another tab is invisible but open
        if self._action is not None:
            self._action.setChecked(not self.dock.isHidden())

    def _on_options(self) -> None:
        if self.dock is not None:
            self.dock.renew()

    def _warn(self, error: TextSearchError) -> None:
        bar_item.push(self.iface.messageBar(), error.message, error.level, 0, error.remedy)

    def _end_engine(self) -> None:
        if self.dock is not None:
            self.dock.training.give_up()
        if self.engine is not None:
            self.engine.stop_and_wait(STOP_MS)
        if self._setup is not None:
            self._setup.stop_and_wait(STOP_MS)
