"""What scripts, models and batches name: ids, parameters and outputs, which must stay as they are.

Something may be added. What is renamed or removed breaks what people have written.
"""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingParameterDefinition

INPUTS = "RASTERS RASTER INDEX INDEXES"
PLACES = "AREA EXTENT"
SEARCH = "TOP CALIBRATION SMOOTHING REFINE"
FOUND = "TILES:Vector HEATMAP:Raster BEST_SCORE:Number NOTHING_STANDS_OUT:Boolean"
INTERFACE = {
    "batchqueries": (
        f"{INPUTS} *TABLE QUERY_FIELD NOT_FIELD NAME_FIELD {PLACES} {SEARCH} TILES SUMMARY "
        "HEATMAPS",
        "TILES:Vector SUMMARY:Vector HEATMAPS:Folder QUERIES:Number NOTHING_STANDS_OUT:Number",
    ),
    "buildindex": (
        "RASTERS RASTER FOLDER PATTERN TILE_SIZE SCALES OVERLAP BANDS STRETCH NODATA ALPHA CRS "
        "BUNDLE VIEWS KEEP_PATCHES DEVICE WORKERS OVERWRITE AREA INDEX",
        "INDEX:File TILES:Number INDEX_FILES:Multilayer",
    ),
    "evaluate": (
        f"{INPUTS} *LABELS *FIELD TEMPLATE VERDICT AREA BUNDLE AGAINST_BUNDLE TAUGHT "
        "LABELLED_ONLY SPLIT TILE_SIZE SCALES BLOCK RESAMPLES SEED DEVICE REPORT",
        "REPORT:Html HEADLINE:String CLASSES:Number AVERAGE_PRECISION:Number "
        "AVERAGE_PRECISION_LOW:Number AVERAGE_PRECISION_HIGH:Number "
        "AVERAGE_PRECISION_BEFORE:Number GAINED:Number GAINED_LOW:Number GAINED_HIGH:Number "
        "P:Number",
    ),
    "indexinfo": (
        f"{INPUTS} REPORT",
        "REPORT:Html UP_TO_DATE:Boolean MODEL_FOUND:Boolean STATE:String REASON:String "
        "MODEL:String CREATED:String TILE_SIZE:String SCALES:String CRS:String TILES:Number "
        "TILES_TOTAL:Number SIZE_BYTES:Number RASTER_COUNT:Number RASTERS_NOT_READY:Number "
        "TILE_SIDE_M:Number OVERLAP:Number",
    ),
    "indextolayer": (f"{INPUTS} *LAYER", "LAYER:Vector TILES:Number"),
    "modelfromcheckpoint": (
        "*CHECKPOINT MODEL PRECISION NORMALISATION TITLE LICENCE SOURCE GROUND_EXTENT ADD *OUT",
        "OUT:Folder NAME:String",
    ),
    "searchexample": (
        f"{INPUTS} LIKE LIKE_IMAGES UNLIKE UNLIKE_IMAGES QUERY NOT EXAMPLE_RASTER POINT_SIDE "
        f"{PLACES} TEXT_WEIGHT {SEARCH} TILES HEATMAP",
        FOUND,
    ),
    "searchtext": (f"{INPUTS} QUERY TAUGHT NOT {PLACES} {SEARCH} TILES HEATMAP", FOUND),
    "similarity": (
        f"{INPUTS} *QUERIES NOT {PLACES} CALIBRATION SMOOTHING *SIMILARITY",
        "SIMILARITY:Raster BANDS:Number NOTHING_STANDS_OUT:String",
    ),
    "thresholdpolygons": (
        "*HEATMAP BAND LEVEL PERCENTILE VALUE *POLYGONS",
        "POLYGONS:Vector COUNT:Number AREA_M2:Number THRESHOLD:Number",
    ),
    "trainingpairs": (
        "RASTERS RASTER *LABELS KIND FIELD CAPTION_FIELD TEMPLATES SIZES VERDICT BUNDLE CAPTIONS "
        "*PAIRS",
        "PAIRS:Folder OVERVIEW:Html CLASSES:Number TRAIN:Number VAL:Number TEST:Number",
    ),
    "trainmodel": (
        "*PAIRS BUNDLE CHECKPOINT ARCHITECTURE RECIPE EPOCHS REPLAY REPLAY_IMAGES TITLE AUTHOR "
        "LICENCE ADD *RUN *OUT",
        "RUN:Folder OUT:Folder NAME:String RECALL_BEFORE:Number RECALL_AFTER:Number "
        "BEST_EPOCH:Number",
    ),
}
"""Parameters, with a star where one must be given, and outputs with their kinds."""
GROUPS = {"index", "search", "model"}
LONGEST = 52  # letters of a label, at which a dialog need not be moved sideways in any language


def must_be_given(definition: QgsProcessingParameterDefinition) -> bool:
    """Tell whether a script fails without the parameter."""
    optional = definition.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional
    return not optional and definition.defaultValue() is None


def test_there_are_these_algorithms(provider):
    assert {algorithm.name() for algorithm in provider.algorithms()} == set(INTERFACE)


@pytest.mark.parametrize("name", INTERFACE)
def test_parameters_and_outputs_keep_their_names(provider, name):
    algorithm = provider.algorithm(name)
    parameters = [
        f"{'*' if must_be_given(one) else ''}{one.name()}"
        for one in algorithm.parameterDefinitions()
    ]
    outputs = [
        f"{one.name()}:{one.type().removeprefix('output')}"
        for one in algorithm.outputDefinitions()
    ]
    assert (" ".join(parameters), " ".join(outputs)) == INTERFACE[name]


@pytest.mark.parametrize("name", INTERFACE)
def test_everything_is_explained(provider, name):
    """Each has a help text that says what comes out, a group, and parameters with a label."""
    algorithm = provider.algorithm(name)
    assert len(algorithm.shortHelpString().split("\n\n")) > 1
    assert algorithm.groupId() in GROUPS and algorithm.group()
    labels = [one.description() for one in algorithm.parameterDefinitions()]
    assert max(map(len, labels)) <= LONGEST
    assert all(labels) and len(set(labels)) == len(labels)
    assert algorithm.helpUrl()
