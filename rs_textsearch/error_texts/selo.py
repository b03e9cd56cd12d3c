"""Errors about annotations and the images that they are about."""

from __future__ import annotations

from rs_textsearch.error_texts.text import ErrorText
from rs_textsearch.parameters import tr

_GET_AGAIN = tr("Get the file again.")
_OUTLINE = tr("Correct its outline.")

SELO: dict[str, ErrorText] = {
    "annotations_unread": ErrorText(
        tr("The annotations {path} cannot be read: {reason}."), tr("Check the path.")
    ),
    "annotations_of_others": ErrorText(
        tr("{path} holds no annotations of AIR-SLT's kind: {reason}."),
        tr("It must be a list of objects with caption, jpg_name and points."),
    ),
    "annotated_images_missing": ErrorText(
        tr("{folder} lacks {n} of the images that {path} is about: {names}."),
        tr("Name the folder of the images, or take their queries out of the annotations."),
    ),
    "scores_not_finite": ErrorText(
        tr("Windows with scores that are not finite: {n} of {all}."),
        tr("The model is damaged or its training diverged: take another epoch or model."),
    ),
    "no_region_in_image": ErrorText(
        tr("No region lies in the image of {width} x {height} pixels."),
        tr("Check that the annotations belong to it."),
    ),
    "region_no_extent": ErrorText(tr("A region has no extent."), _OUTLINE),
    "region_no_area": ErrorText(tr("A region has no area."), _OUTLINE),
    "truth_elsewhere": ErrorText(
        tr("No polygon of {path} touches the raster {raster}."),
        tr("Check that both are of the same place, and their reference systems."),
    ),
    "image_small": ErrorText(
        tr("The image is {width} x {height} pixels, smaller than a window of {side} pixels."),
        tr("Take a larger image, or smaller windows."),
    ),
    "image_unread": ErrorText(
        tr("The image {path} cannot be read: {reason}."), tr("Check the file.")
    ),
    "image_no_jpeg": ErrorText(tr("The image {path} is no JPEG."), _GET_AGAIN),
    "image_bands": ErrorText(
        tr("The image {path} has not three bands of 8 bits. Its bands: {n}, of {kind}."),
        tr("Convert it to three bands of 8 bits: red, green and blue."),
    ),
    "image_damaged": ErrorText(tr("The image {path} is damaged: {reason}."), _GET_AGAIN),
}
