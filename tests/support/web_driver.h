#pragma once

#include "app/core/task.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

namespace bw::test {

/// A headless Chromium with a fresh profile, driven over W3C WebDriver (https://www.w3.org/TR/webdriver2/):
/// chromedriver as a process, plain HTTP and JSON to it. The browser resolves no name and uses no proxy, so it reaches
/// this machine only. Errors carry the driver's own words.
class WebDriver : public QObject
{
    Q_OBJECT
public:
    using Element = QString; ///< the driver's reference

    WebDriver() = default;
    ~WebDriver() override;

    /// What is not installed, in words; empty when both programs are there.
    [[nodiscard]] static QString missing();
    /// Starts driver and browser and waits for them.
    [[nodiscard]] Done start();

    DoneTask open(QUrl url);
    ResultTask<QString> address();
    /// Evaluates the body of a function; its `arguments` are given, its value comes back.
    ResultTask<QJsonValue> run(QString script, QJsonArray arguments);
    DoneTask click(Element element);
    /// Empties the field and types.
    DoneTask type(Element element, QString text);
    ResultTask<bool> isSelected(Element element);
    ResultTask<QByteArray> screenshot(); ///< PNG

    /// An element as an argument of run(), and as its value.
    [[nodiscard]] static QJsonObject asArgument(const Element &element);
    [[nodiscard]] static Element asElement(const QJsonValue &value); ///< empty when it is none

    /// The addresses that the browser opened connections to, from its own log ("127.0.0.1:34567"). Ends the browser.
    [[nodiscard]] QStringList contacted();

private:
    ResultTask<QJsonValue> command(QByteArray verb, QString path, QJsonObject body);
    [[nodiscard]] Result<QJsonValue> ask(const QByteArray &verb, const QString &path, const QJsonObject &body);
    void stop();

    QTemporaryDir m_folder;
    QProcess m_process;
    QNetworkAccessManager m_network;
    QString m_url;     ///< of the driver
    QString m_session; ///< path below it
};

} // namespace bw::test
