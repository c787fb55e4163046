#include "app/practice/okta/certificate.h"

#include <QCryptographicHash>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace bw::practice::okta {

// Self-signed, RSA 2048, SHA-256, valid 2024-01-01 to 2036-12-31, made for the practice org. Its private key was thrown
// away.
QByteArray samlCertificate()
{
    return QByteArray::fromBase64(
        "MIIDpTCCAo0CBgGZwP/uATANBgkqhkiG9w0BAQsFADCBlTELMAkGA1UEBhMCVVMxEzARBgNVBAgMCkNhbGlmb3JuaWExFjAUBgNV"
        "BAcMDVNhbiBGcmFuY2lzY28xDTALBgNVBAoMBE9rdGExFDASBgNVBAsMC1NTT1Byb3ZpZGVyMRYwFAYDVQQDDA1hY21lLXByYWN0"
        "aWNlMRwwGgYJKoZIhvcNAQkBFg1pbmZvQG9rdGEuY29tMB4XDTI0MDEwMTAwMDAwMFoXDTM2MTIzMTIzNTk1OVowgZUxCzAJBgNV"
        "BAYTAlVTMRMwEQYDVQQIDApDYWxpZm9ybmlhMRYwFAYDVQQHDA1TYW4gRnJhbmNpc2NvMQ0wCwYDVQQKDARPa3RhMRQwEgYDVQQL"
        "DAtTU09Qcm92aWRlcjEWMBQGA1UEAwwNYWNtZS1wcmFjdGljZTEcMBoGCSqGSIb3DQEJARYNaW5mb0Bva3RhLmNvbTCCASIwDQYJ"
        "KoZIhvcNAQEBBQADggEPADCCAQoCggEBAJfWIpPA8zhmmrJMNRz7kafyHbbp7vQJjwkIsCMFZXOwA4BbSxzpIr5v7wjtMyKYn73v"
        "cHrEaA4NvdUQ1tRVnXIN0F0HlBUDbnbzfIPceyQC8nPctMlL5s24iCRs/L9P1vVH/x1TGhR17adWIRGEj+r5rNVZWT1o8XWCSEI0"
        "D3B9iTl6icN0d1gfNIuMEAPRbHvRLl5q7MVJ6jiB5bB+0l1YeAxjHsJpSr4Bp+IOM6TGJnhCceimpWtV/Pn9o0vhJp8DGwjw4+q0"
        "33HVKxdfg7Tm62XtUcpNj7FDTAI7kVRbAzTg8G2QiZKAcqfvHofuGr15ICQd8QJXY7EofQmUJgsCAwEAATANBgkqhkiG9w0BAQsF"
        "AAOCAQEATRBmRQueuRVQlIlZ3+Wvai7GEHBMcMDZ5/9jTSuPjwpWfJQN9D/Aoo61zQXm37b/bIWyi77D3uLrJlxZWEh6qfaxuwFa"
        "Q3rcYGJWGSGPpASGckqmQThMPfqKZrULTA7G9AfEfQetRzd2iUhb6mUkQ4SCb7sdJ+E2yiL26tThm9NICH3xdS1zEkacrenheLQj"
        "Kv/YzRjBCivd4A4MT/TowQZIdbH0XxYunQQZ9dXtIa5wMu4c+yjrO5ub3hDEBbes2QQleIxRlfXimh+5qbARLKp0CdpaEaaczkx3"
        "lDybGp7/adtZ70obM/hIqG1WFEcDrv7YCiqZU6ynK6Vdm7LaRw=="_ba);
}

QByteArray signingModulus()
{
    return "l9Yik8DzOGaaskw1HPuRp_Idtunu9AmPCQiwIwVlc7ADgFtLHOkivm_vCO0zIpifve9wesRoDg291RDW1FWdcg3QXQeUFQNudvN8"
           "g9x7JALyc9y0yUvmzbiIJGz8v0_W9Uf_HVMaFHXtp1YhEYSP6vms1VlZPWjxdYJIQjQPcH2JOXqJw3R3WB80i4wQA9Fse9EuXmrs"
           "xUnqOIHlsH7SXVh4DGMewmlKvgGn4g4zpMYmeEJx6Kala1X8-f2jS-EmnwMbCPDj6rTfcdUrF1-DtObrZe1Ryk2PsUNMAjuRVFsD"
           "NODwbZCJkoByp-8eh-4avXkgJB3xAldjsSh9CZQmCw"_ba;
}

QByteArray certificateEnding(QByteArray der, const QDate &day)
{
    const qsizetype validity = der.indexOf("361231235959Z");
    return der.replace(validity, 6, day.toString(u"yyMMdd"_s).toLatin1());
}

QByteArray nextCertificate(QByteArray der)
{
    const qsizetype serial = der.indexOf("\x02\x06\x01\x99"_ba); // an INTEGER of six bytes
    der[serial + 7] = char(der.at(serial + 7) + 1);
    return der;
}

QByteArray certificateBySha1(QByteArray der)
{
    const QByteArray algorithm = "\x2a\x86\x48\x86\xf7\x0d\x01\x01"_ba; // PKCS #1: 11 is with SHA-256, 5 with SHA-1
    return der.replace(algorithm + '\x0b', algorithm + '\x05');
}

QDateTime certificateEnd(const QByteArray &der)
{
    const qsizetype start = der.indexOf("240101000000Z") + 13 + 2; // past the tag and length of the second UTCTime
    const QString end = QString::fromLatin1(der.mid(start, 12));
    QDateTime time = QDateTime::fromString(u"20"_s + end, u"yyyyMMddhhmmss"_s);
    time.setTimeSpec(Qt::UTC);
    return time;
}

QByteArray certificateKid(const QByteArray &der)
{
    return QCryptographicHash::hash(der, QCryptographicHash::Sha256)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace bw::practice::okta
