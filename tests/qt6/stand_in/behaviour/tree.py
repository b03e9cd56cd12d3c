"""The project and its tree of layers."""

from __future__ import annotations

from typing import Any

from .acting import acts_as


@acts_as("QgsLayerTreeNode")
class Node:
    """A node with children, properties and a tick."""

    def parent(self) -> Any:
        return self.__dict__.get("_above")

    def children(self) -> list[Any]:
        return list(self.__dict__.setdefault("_below", []))

    def setCustomProperty(self, key: str, value: Any) -> None:
        self.__dict__.setdefault("_custom", {})[key] = value

    def customProperty(self, key: str, default: Any = None) -> Any:
        return self.__dict__.get("_custom", {}).get(key, default)

    def removeCustomProperty(self, key: str) -> None:
        self.__dict__.get("_custom", {}).pop(key, None)

    def itemVisibilityChecked(self) -> bool:
        return self.__dict__.get("_ticked", True)

    def setItemVisibilityChecked(self, checked: bool) -> None:
        self.__dict__["_ticked"] = checked
        self.visibilityChanged.emit(self)

    def isVisible(self) -> bool:
        above = self.parent()
        return self.itemVisibilityChecked() and (above is None or above.isVisible())


@acts_as("QgsLayerTreeGroup")
class Group:
    """A group of layers and groups."""

    def __init__(self, name: str = "", checked: bool = True) -> None:
        self.__dict__.update(_called=name, _ticked=checked, _below=[])

    def name(self) -> str:
        return self.__dict__.get("_called", "")

    def setName(self, name: str) -> None:
        self.__dict__["_called"] = name
        self.nameChanged.emit(self, name)

    def insertChildNode(self, index: int, node: Any) -> None:
        below = self.__dict__.setdefault("_below", [])
        below.insert(index if index >= 0 else len(below), node)
        node.__dict__["_above"] = self
        self.addedChildren.emit(self, index, index)

    def addChildNode(self, node: Any) -> None:
        self.insertChildNode(-1, node)

    def insertGroup(self, index: int, name: str) -> Any:
        from qgis.core import QgsLayerTreeGroup

        made = QgsLayerTreeGroup(name)
        self.insertChildNode(index, made)
        return made

    def addGroup(self, name: str) -> Any:
        return self.insertGroup(-1, name)

    def insertLayer(self, index: int, layer: Any) -> Any:
        from qgis.core import QgsLayerTreeLayer

        made = QgsLayerTreeLayer(layer)
        self.insertChildNode(index, made)
        return made

    def addLayer(self, layer: Any) -> Any:
        return self.insertLayer(-1, layer)

    def removeChildNode(self, node: Any) -> None:
        self.__dict__["_below"].remove(node)
        node.__dict__["_above"] = None
        self.removedChildren.emit(self, 0, 0)

    def findLayers(self) -> list[Any]:
        found = []
        for node in self.children():
            found += node.findLayers() if hasattr(node, "findLayers") else [node]
        return found

    def findLayer(self, layer: Any) -> Any:
        wanted = layer if isinstance(layer, str) else layer.id()
        return next((node for node in self.findLayers() if node.layerId() == wanted), None)

    def findGroups(self, recursive: bool = False) -> list[Any]:
        found = [node for node in self.children() if hasattr(node, "findGroups")]
        return found + [one for group in found if recursive for one in group.findGroups(True)]


@acts_as("QgsLayerTreeLayer")
class LayerNode:
    """A layer in the tree."""

    def __init__(self, layer: Any, *_: Any) -> None:
        self.__dict__["_layer"] = layer

    def layer(self) -> Any:
        return self.__dict__["_layer"]

    def layerId(self) -> str:
        return self.__dict__["_layer"].id()

    def name(self) -> str:
        return self.__dict__["_layer"].name()


@acts_as("QgsProject")
class Project:
    """Layers by id, and their tree."""

    def _layers(self) -> dict[str, Any]:
        return self.__dict__.setdefault("_held", {})

    def layerTreeRoot(self) -> Any:
        from qgis.core import QgsLayerTree

        return self.__dict__.setdefault("_root", QgsLayerTree.blank())

    def addMapLayers(self, layers: list[Any], addToLegend: bool = True, *_: Any) -> list[Any]:
        for layer in layers:
            self._layers()[layer.id()] = layer
            if addToLegend:
                self.layerTreeRoot().insertLayer(0, layer)
            self.layerWasAdded.emit(layer)
        self.layersAdded.emit(layers)
        return layers

    def addMapLayer(self, layer: Any, addToLegend: bool = True, *_: Any) -> Any:
        return self.addMapLayers([layer], addToLegend)[0]

    def mapLayers(self, *_: Any) -> dict[str, Any]:
        return dict(self._layers())

    def mapLayer(self, layer_id: str) -> Any:
        return self._layers().get(layer_id)

    def removeMapLayers(self, layers: list[Any]) -> None:
        names = [one if isinstance(one, str) else one.id() for one in layers]
        self.layersWillBeRemoved.emit(names)
        for name in names:
            node = self.layerTreeRoot().findLayer(name)
            if node is not None:
                node.parent().removeChildNode(node)
            self._layers().pop(name, None)
        self.layersRemoved.emit(names)

    def removeMapLayer(self, layer: Any) -> None:
        self.removeMapLayers([layer])

    def clear(self) -> None:
        self.removeMapLayers(list(self._layers()))
        self.cleared.emit()
