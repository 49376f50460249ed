"""Makes certificates for the servers of tests, with openssl, anew each time."""

import ssl
import subprocess
from pathlib import Path

MADE = ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256"]
MADE += ["-noenc", "-days", "2"]


def make_certificate(folder: Path, host: str) -> Path:
    """Return a file with a key and a certificate that a host signed itself."""
    key, signed = folder / f"{host}.key", folder / f"{host}.pem"
    named = ["-subj", f"/CN={host}", "-addext", f"subjectAltName=DNS:{host}"]
    command = ["openssl", *MADE, *named, "-keyout", str(key), "-out", str(signed)]
    subprocess.run(command, check=True, capture_output=True, timeout=30)
    signed.write_text(signed.read_text() + key.read_text())
    return signed


def serving(certificate: Path) -> ssl.SSLContext:
    """Return what a server needs to be the host of the certificate."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    return context


def trusting(certificate: Path) -> ssl.SSLContext:
    """Return what takes this certificate and no other."""
    return ssl.create_default_context(cafile=certificate)
