#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

/// One real HTTP exchange with a stand-in, awaited.
struct Answer
{
    int status = 0;
    QByteArray body;
    QList<QPair<QByteArray, QByteArray>> headers;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;

    [[nodiscard]] QJsonDocument document() const { return QJsonDocument::fromJson(body); }
    [[nodiscard]] QJsonObject object() const { return document().object(); }
    [[nodiscard]] QJsonArray array() const { return document().array(); }
    [[nodiscard]] QByteArray header(const QByteArray &name) const
    {
        for (const auto &[key, value] : headers) {
            if (key.compare(name, Qt::CaseInsensitive) == 0)
                return value;
        }
        return {};
    }
};

class HttpProbe
{
public:
    QList<QPair<QByteArray, QByteArray>> headers; ///< sent with each request

    QNetworkReply *send(const QByteArray &verb, const QString &url, const QByteArray &body = {},
                        const QByteArray &type = QByteArrayLiteral("application/json"))
    {
        QNetworkRequest request{QUrl(url)};
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        for (const auto &[name, value] : headers)
            request.setRawHeader(name, value);
        if (!body.isEmpty())
            request.setRawHeader("Content-Type", type);
        return m_network.sendCustomRequest(request, verb, body);
    }
    static Answer wait(QNetworkReply *reply)
    {
        if (!reply->isFinished()) {
            QSignalSpy finished(reply, &QNetworkReply::finished);
            finished.wait(10'000);
        }
        Answer answer;
        answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        answer.body = reply->readAll();
        answer.headers = reply->rawHeaderPairs();
        answer.error = reply->isFinished() ? reply->error() : QNetworkReply::TimeoutError;
        reply->abort();
        reply->deleteLater();
        return answer;
    }
    Answer ask(const QByteArray &verb, const QString &url, const QByteArray &body = {},
               const QByteArray &type = QByteArrayLiteral("application/json"))
    {
        return wait(send(verb, url, body, type));
    }
    Answer json(const QByteArray &verb, const QString &url, const QJsonObject &body)
    {
        return ask(verb, url, QJsonDocument(body).toJson(QJsonDocument::Compact));
    }

private:
    QNetworkAccessManager m_network;
};
