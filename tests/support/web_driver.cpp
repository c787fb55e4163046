#include "tests/support/web_driver.h"

#include <QCoroNetwork>
#include <QDir>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QStandardPaths>

#include <csignal>

using namespace Qt::StringLiterals;

namespace bw::test {

namespace {

constexpr auto elementKey = "element-6066-11e4-a52e-4f735466cecf"_L1; // the standard's own name

QJsonObject capabilities(const QString &folder)
{
    const QStringList arguments{u"--headless=new"_s,
                                u"--no-sandbox"_s, // tests run as root
                                u"--disable-gpu"_s,
                                u"--disable-quic"_s,
                                u"--disable-dev-shm-usage"_s,
                                u"--no-first-run"_s,
                                u"--no-proxy-server"_s,
                                u"--disable-background-networking"_s,
                                u"--disable-component-update"_s,
                                u"--disable-sync"_s,
                                u"--window-size=1100,900"_s,
                                u"--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"_s,
                                u"--log-net-log="_s + folder + u"/net.json"_s,
                                u"--user-data-dir="_s + folder + u"/profile"_s};
    const QJsonObject options{{u"args"_s, QJsonArray::fromStringList(arguments)}};
    return {{u"capabilities"_s, QJsonObject{{u"alwaysMatch"_s, QJsonObject{{u"goog:chromeOptions"_s, options}}}}}};
}

Result<QJsonValue> answerIn(QNetworkReply *reply)
{
    const QJsonValue value = QJsonDocument::fromJson(reply->readAll()).object().value("value"_L1);
    if (reply->error() == QNetworkReply::NoError)
        return value;
    Error error{.kind = Error::Kind::Rejected};
    error.message = value["message"_L1].toString(reply->errorString()).section(u'\n', 0, 0);
    return error;
}

} // namespace

WebDriver::~WebDriver()
{
    stop();
}

QString WebDriver::missing()
{
    for (const QString &program : {u"chromium"_s, u"chromedriver"_s}) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            return u"%1 is not installed (Debian: chromium chromium-driver)"_s.arg(program);
    }
    return {};
}

Done WebDriver::start()
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(u"chromedriver"_s, {u"--port=0"_s});
    static const QRegularExpression started(u"started successfully on port (\\d+)"_s);
    QByteArray said;
    while (m_url.isEmpty() && m_process.waitForReadyRead(20'000)) {
        said += m_process.readAll();
        if (const QRegularExpressionMatch match = started.match(QString::fromUtf8(said)); match.hasMatch())
            m_url = u"http://127.0.0.1:"_s + match.captured(1);
    }
    if (m_url.isEmpty()) {
        Error error{.kind = Error::Kind::Unreachable};
        error.message = u"chromedriver did not start: "_s + QString::fromUtf8(said) + m_process.errorString();
        return error;
    }
    const Result<QJsonValue> session = ask("POST", u"/session"_s, capabilities(m_folder.path()));
    if (!session)
        return session.error();
    m_session = u"/session/"_s + (*session)["sessionId"_L1].toString();
    return done();
}

ResultTask<QJsonValue> WebDriver::command(QByteArray verb, QString path, QJsonObject body)
{
    QNetworkRequest request(QUrl(m_url + m_session + path));
    request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json"_ba);
    const QByteArray bytes = verb == "POST" ? QJsonDocument(body).toJson(QJsonDocument::Compact) : QByteArray();
    const std::unique_ptr<QNetworkReply, QScopedPointerDeleteLater> reply(
        m_network.sendCustomRequest(request, verb, bytes));
    co_await reply.get();
    co_return answerIn(reply.get());
}

Result<QJsonValue> WebDriver::ask(const QByteArray &verb, const QString &path, const QJsonObject &body)
{
    return QCoro::waitFor(command(verb, path, body));
}

DoneTask WebDriver::open(QUrl url)
{
    const QJsonObject body{{u"url"_s, url.toString(QUrl::FullyEncoded)}};
    const Result<QJsonValue> answer = co_await command("POST"_ba, u"/url"_s, body);
    co_return answer ? done() : Done(answer.error());
}

ResultTask<QString> WebDriver::address()
{
    const Result<QJsonValue> answer = co_await command("GET"_ba, u"/url"_s, {});
    if (!answer)
        co_return answer.error();
    co_return answer->toString();
}

ResultTask<QJsonValue> WebDriver::run(QString script, QJsonArray arguments)
{
    const QJsonObject body{{u"script"_s, script}, {u"args"_s, arguments}};
    co_return co_await command("POST"_ba, u"/execute/sync"_s, body);
}

DoneTask WebDriver::click(Element element)
{
    const QString path = u"/element/"_s + element + u"/click"_s;
    const Result<QJsonValue> answer = co_await command("POST"_ba, path, {});
    co_return answer ? done() : Done(answer.error());
}

DoneTask WebDriver::type(Element element, QString text)
{
    const QString path = u"/element/"_s + element;
    const QString clear = path + u"/clear"_s;
    const Result<QJsonValue> cleared = co_await command("POST"_ba, clear, {});
    if (!cleared)
        co_return cleared.error();
    const QString value = path + u"/value"_s;
    const QJsonObject body{{u"text"_s, text}};
    const Result<QJsonValue> typed = co_await command("POST"_ba, value, body);
    co_return typed ? done() : Done(typed.error());
}

ResultTask<bool> WebDriver::isSelected(Element element)
{
    const QString path = u"/element/"_s + element + u"/selected"_s;
    const Result<QJsonValue> answer = co_await command("GET"_ba, path, {});
    if (!answer)
        co_return answer.error();
    co_return answer->toBool();
}

ResultTask<QByteArray> WebDriver::screenshot()
{
    const Result<QJsonValue> answer = co_await command("GET"_ba, u"/screenshot"_s, {});
    if (!answer)
        co_return answer.error();
    co_return QByteArray::fromBase64(answer->toString().toLatin1());
}

QJsonObject WebDriver::asArgument(const Element &element)
{
    return {{elementKey, element}};
}

WebDriver::Element WebDriver::asElement(const QJsonValue &value)
{
    return value[elementKey].toString();
}

QStringList WebDriver::contacted()
{
    stop(); // the log is complete when the browser has ended
    QFile file(m_folder.filePath(u"net.json"_s));
    if (!file.open(QIODevice::ReadOnly))
        return {u"the browser left no log"_s};
    const QJsonObject log = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonValue attempt = log["constants"_L1]["logEventTypes"_L1]["TCP_CONNECT_ATTEMPT"_L1];
    QStringList addresses;
    for (const QJsonValue &event : log["events"_L1].toArray()) {
        const QString address = event["params"_L1]["address"_L1].toString();
        if (event["type"_L1] == attempt && !address.isEmpty() && !addresses.contains(address))
            addresses.append(address);
    }
    return addresses;
}

void WebDriver::stop()
{
    if (!m_session.isEmpty())
        (void)ask("DELETE", {}, {});
    m_session.clear();
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(10'000))
        m_process.kill();
}

} // namespace bw::test
