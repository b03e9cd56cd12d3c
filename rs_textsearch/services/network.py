"""Requests through QGIS's network stack: its proxy, certificates, passwords and log apply."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsNetworkAccessManager
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtNetwork import (
    QHostAddress,
    QNetworkProxy,
    QNetworkProxyQuery,
    QNetworkReply,
    QNetworkRequest,
)

from ..compat import as_number
from ..translation import tr

ERRORS = 400
"""The first HTTP status that is an error."""
_Attribute = QNetworkRequest.Attribute
_Error = QNetworkReply.NetworkError


def request(url: str, headers: dict[str, str]) -> QNetworkRequest:
    """Return a request that nothing but the server answers, and that follows redirects.

    A redirect from https to http is an error. The bytes come as the file has them, and QGIS's
    cache, which is small, is left alone.
    """
    asked = QNetworkRequest(QUrl(url))
    asked.setAttribute(
        _Attribute.RedirectPolicyAttribute,
        as_number(QNetworkRequest.RedirectPolicy.NoLessSafeRedirectPolicy),
    )
    asked.setAttribute(
        _Attribute.CacheLoadControlAttribute,
        as_number(QNetworkRequest.CacheLoadControl.AlwaysNetwork),
    )
    asked.setAttribute(_Attribute.CacheSaveControlAttribute, False)
    for name, value in {"Accept-Encoding": "identity", **headers}.items():
        asked.setRawHeader(name.encode("ascii"), value.encode("latin-1"))
    return asked


def is_secure(address: str) -> bool:
    """Tell whether nobody on the way can change what comes from ``address``.

    That is https, and http from this computer itself, as the W3C's "Secure Contexts" has it (§3.1).
    """
    url = QUrl(address)
    here = url.host() == "localhost" or QHostAddress(url.host()).isLoopback()
    return bool(url.host()) and (url.scheme() == "https" or (url.scheme() == "http" and here))


def proxy_variables(url: str = "https://pypi.org/simple/") -> dict[str, str]:
    """Return the variables by which other programs use the proxy that QGIS would for ``url``.

    Its name and password are in them; empty where QGIS uses none, or leaves it to the system's
    variables.
    """
    factory = QgsNetworkAccessManager.instance().proxyFactory()
    proxies = factory.queryProxy(QNetworkProxyQuery(QUrl(url))) if factory is not None else []
    for proxy in proxies:
        schemes = {
            QNetworkProxy.ProxyType.HttpProxy: "http",
            QNetworkProxy.ProxyType.HttpCachingProxy: "http",
            QNetworkProxy.ProxyType.Socks5Proxy: "socks5",
        }
        if proxy.type() in schemes and proxy.hostName():
            address = QUrl()
            address.setScheme(schemes[proxy.type()])
            address.setHost(proxy.hostName())
            address.setPort(proxy.port())
            address.setUserName(proxy.user())
            address.setPassword(proxy.password())
            text = bytes(address.toEncoded()).decode("ascii")
            return dict.fromkeys(("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"), text)
    return {}


def let_go(
    reply: QNetworkReply, on_bytes: Callable[[], None], on_ended: Callable[[], None]
) -> None:
    """End a connection, of which these slots shall hear no more."""
    reply.readyRead.disconnect(on_bytes)
    reply.finished.disconnect(on_ended)
    reply.abort()
    reply.deleteLater()


def status(reply: QNetworkReply) -> int:
    """Return the HTTP status, 0 where the server has not answered."""
    return int(reply.attribute(_Attribute.HttpStatusCodeAttribute) or 0)


def header(reply: QNetworkReply, name: str) -> str:
    """Return a header of the answer, empty without it."""
    return bytes(reply.rawHeader(name.encode("ascii"))).decode("latin-1").strip()


def failure(reply: QNetworkReply) -> str:
    """Return why the connection failed, empty where it did not.

    QGIS ends one on which nothing comes for as long as Settings ▸ Options ▸ Network says; it does
    not count while it asks for a password.
    """
    if reply.error() == _Error.NoError:
        return ""
    if reply.error() == _Error.OperationCanceledError:
        return tr("nothing came for too long")
    return reply.errorString()


def refusal(code: int) -> tuple[str, str]:
    """Return why a server that answered with an error status gave nothing, and what to do."""
    by_hand = tr("Fetch the file in a browser and choose “I have the file already”.")
    if code in (401, 403):
        reason = tr("the server refuses it (status {n})")
        remedy = tr("It may want a login, or a filter of your network forbids it.")
        return reason.format(n=code), f"{remedy} {by_hand}"
    if code == 407:
        remedy = tr("Give its name and password in Settings ▸ Options ▸ Network.")
        return tr("the proxy wants a login"), remedy
    if code in (404, 410):
        reason = tr("it is not there any more (status {n})")
        remedy = tr("Its publisher may have moved it: look at the source's page.")
        return reason.format(n=code), f"{remedy} {by_hand}"
    reason = tr("the server reports an error (status {n})").format(n=code)
    return reason, tr("Try again later.")
