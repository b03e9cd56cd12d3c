"""Reference systems and transforms."""

from __future__ import annotations

import math
from collections.abc import Iterator

from affine import Affine
from rasterio.control import GroundControlPoint
from rasterio.crs import CRS
from rasterio.rpc import RPC

from tests.robustness.cases import WELL, Kind, Run
from tests.robustness.drawing import HEIGHT, NORTH_UP, UTM, WIDTH, Draw, indexed, values, write

_D = 2 / 111_320
_MARS = (
    'GEOGCS["Mars 2000",DATUM["D_Mars_2000",SPHEROID["Mars_2000",3396190,169.89]],'
    'PRIMEM["Reference_Meridian",0],UNIT["Degree",0.0174532925199433]]'
)
_SITE = 'LOCAL_CS["site grid",UNIT["{}",{}]]'
SYSTEMS = {
    "degrees": ("EPSG:4326", (20, -34), _D),
    "CRS84": ("OGC:CRS84", (15, 45), _D),
    "longitude 0 to 360": ("EPSG:4326", (285, 45), _D),
    "over the dateline": ("EPSG:4326", (179.999, 5), _D),
    "over 360 degrees": ("EPSG:4326", (359.999, 5), _D),
    "at the pole, degrees": ("EPSG:4326", (0, 90), _D),
    "south pole": ("EPSG:3031", (-90, 90), 2),
    "north pole": ("EPSG:3413", (-90, 90), 2),
    "web mercator at 60 N": ("EPSG:3857", (1_500_000, 8_400_000), 2),
    "feet": ("EPSG:2263", (980_000, 200_000), 6.56),
    "kilometres": ("+proj=utm +zone=33 +units=km +datum=WGS84", (500, 5000), 0.002),
    "grads from Paris": ("EPSG:4807", (2, 50), _D),
    "Lambert from Paris": ("EPSG:27572", (600_000, 2_200_000), 2),
    "no code": ("+proj=lcc +lat_1=30 +lat_2=60 +lat_0=45 +lon_0=10 +datum=WGS84", (0, 0), 2),
    "compound": ("EPSG:7415", (100_000, 400_000), 2),
    "geographic 3D": ("EPSG:4979", (10, 50), _D),
    "ETRS89 3D": ("EPSG:4937", (10, 50), _D),
    "Bogota": ("EPSG:6247", (92_334, 109_320), 2),
    "Equal Earth": ("EPSG:8857", (1_000_000, 5_000_000), 2),
    "Goode": ("ESRI:54052", (1_000_000, 5_000_000), 2),
    "Krovak": ("EPSG:5513", (1_040_000, 745_000), 2),
    "satellite": ("+proj=geos +h=35785831 +lon_0=0 +sweep=y +datum=WGS84", (0, 0), 1000),
    "rotated pole": (
        "+proj=ob_tran +o_proj=longlat +o_lon_p=0 +o_lat_p=39.25 +lon_0=18 +R=6371229",
        (0, 0),
        _D,
    ),
    "the Moon": ("+proj=eqc +R=1737400", (0, 0), 2),
    "Mars": (_MARS, (10, 10), _D),
    "geocentric": ("EPSG:4978", (120_000, 480_000), 2),
    "site grid, metres": (_SITE.format("metre", 1), (1000, 5000), 2),
    "site grid, feet": (_SITE.format("foot", 0.3048), (1000, 5000), 6.56),
    "none, but a transform": (None, (500_000, 5_000_000), 2),
}
"""Reference system, upper left corner, side of a pixel."""
NOWHERE = {
    "degrees off the Earth": ("EPSG:4326", (0, 190), 0.1),
    "off the satellite's disk": (SYSTEMS["satellite"][0], (5.6e6, 5.6e6), 25),
    "far outside its zone": (UTM, (5e9, 5e12), 2),
    "degrees that are called metres": (UTM, (15, 45), _D),
    "pixels of a nanometre": (UTM, (500_000, 5_000_000), 1e-9),
    "pixels of 100 km": (UTM, (500_000, 5_000_000), 1e5),
}
TRANSFORMS = {
    "south up": Affine(2, 0, 500_000, 0, 2, 5_000_000),
    "mirrored": Affine(-2, 0, 500_000, 0, -2, 5_000_000),
    "turned by 30": Affine.translation(500_000, 5_000_000) @ Affine.rotation(30) @ Affine.scale(2),
    "turned by 90": Affine(0, 2, 500_000, 2, 0, 5_000_000),
    "sheared": Affine(2, 0.7, 500_000, 0.3, -2, 5_000_000),
    "pixels not square": Affine(1, 0, 500_000, 0, -8, 5_000_000),
    "identity": Affine.identity(),
    "identity, south up": Affine(1, 0, 0, 0, -1, 0),
}
BROKEN = {
    "no area": Affine(2, 0, 500_000, 0, 0, 5_000_000),
    "nothing": Affine(0, 0, 500_000, 0, 0, 5_000_000),
    "not a number": Affine(2, 0, math.nan, 0, -2, 5_000_000),
    "infinite": Affine(2, 0, math.inf, 0, -2, 5_000_000),
    "huge": Affine(1e300, 0, 0, 0, -1e300, 0),
}


def _runs() -> Iterator[tuple[str, Run]]:
    for must, group in ((WELL, SYSTEMS), (None, NOWHERE)):
        for name, (crs, corner, side) in group.items():
            at = Affine(side, 0, corner[0], 0, -side, corner[1])
            yield name, indexed(_at(crs, at), must=None if name == "geocentric" else must)
            yield f"{name}, metres", indexed(_at(crs, at), "--tile-size", "64m", must=None)
            yield f"{name}, pixels", indexed(_at(crs, at), "--tile-size", "32px", must=None)
    for must, group in ((WELL, TRANSFORMS), (None, BROKEN)):
        for name, transform in group.items():
            for crs, label in ((UTM, "UTM"), ("EPSG:4326", "degrees"), (None, "no system")):
                yield f"transform: {name}, {label}", indexed(
                    _at(crs, transform), must=must if crs == UTM else None
                )
    for crs in (UTM, "EPSG:4326", None):
        yield f"no transform, {crs}", indexed(_at(crs, None), must=WELL if crs is None else None)
    for count in (0, 1, 2, 3, 4, 9):
        yield f"{count} control points", indexed(_control_points(count), must=None)
    yield "control points on one line", indexed(_control_points(5, flat=True), must=None)
    yield "control points without a system", indexed(_control_points(4, crs=None), must=None)
    yield "rational polynomials", indexed(_rpc(), must=None)
    yield "pixel is a point", indexed(_tagged(AREA_OR_POINT="Point"))


def _at(crs: str | None, transform: Affine | None) -> Draw:
    system = None if crs is None else CRS.from_user_input(crs)
    return lambda folder: write(folder / "r.tif", values(), crs=system, transform=transform)


def _control_points(count: int, flat: bool = False, crs: str | None = UTM) -> Draw:
    places = [(row, column) for row in (0, 40, HEIGHT) for column in (0, 48, WIDTH)]
    corners = [places[0], places[2], places[6], places[8], *places]
    points = [
        GroundControlPoint(row, column, 500_000 + 2 * column, 5_000_000 - 2 * row * (not flat))
        for row, column in dict.fromkeys(corners)
    ]
    system = CRS() if crs is None else CRS.from_user_input(crs)

    def draw(folder):
        data = values()
        profile = {"gcps": points[:count]} if count else {}
        return write(folder / "r.tif", data, transform=None, crs=system, **profile)

    return draw


def _rpc() -> Draw:
    one, line, sample = [1.0] + [0.0] * 19, [0.0, 0.0, -1.0] + [0.0] * 17, [0.0, 1.0] + [0.0] * 18
    rpc = RPC(
        height_off=0, height_scale=500, lat_off=50, lat_scale=0.001, long_off=10,
        long_scale=0.001, line_off=HEIGHT / 2, line_scale=HEIGHT / 2, samp_off=WIDTH / 2,
        samp_scale=WIDTH / 2, line_num_coeff=line, line_den_coeff=one, samp_num_coeff=sample,
        samp_den_coeff=one, err_bias=None, err_rand=None,
    )  # fmt: skip
    return lambda folder: write(folder / "r.tif", values(), crs=None, transform=None, rpcs=rpc)


def _tagged(**tags: str) -> Draw:
    return lambda folder: write(
        folder / "r.tif", values(), lambda out: out.update_tags(**tags), transform=NORTH_UP
    )


KIND = Kind(
    "Georeferencing",
    "Reference systems of every kind, with sizes by default, in metres and in pixels; transforms "
    "that turn, mirror, shear or mean nothing; places off the Earth; control points, rational "
    "polynomials.",
    _runs,
    sample=6,
)
