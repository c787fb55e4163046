#include "app/cli/context.h"

#include <QBuffer>
#include <QCoroTask>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace bw;
using namespace bw::cli;
using namespace Qt::StringLiterals;

/// What export says before it asks any vendor.
class ExportCommandTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    /// Runs it on a setup with one section; gives the exit code and what was said.
    int exported(const QString &section, const QJsonObject &members, QByteArray &said)
    {
        const QString path = m_folder.filePath(section + u".json"_s);
        QFile file(path);
        const QJsonObject setup{{u"bridgewright"_s, 1},
                                {u"name"_s, u"Acme"_s},
                                {u"okta"_s, QJsonObject{{u"domain"_s, u"127.0.0.1:9"_s}}},
                                {u"cloudflare"_s, QJsonObject{{u"team"_s, u"acme"_s}}},
                                {section, members}};
        if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(setup).toJson()) <= 0)
            return -1;
        file.close();
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        const std::unique_ptr<Reporter> reporter = makeJsonReporter(&out, {});
        Session session;
        int requests = 0;
        connect(session.http(), &HttpClient::exchanged, this, [&requests] { ++requests; });
        Invocation invocation{.command = Command::Export, .setupPath = path};
        invocation.format = ExportFormat::Json;
        const Context context{.invocation = invocation, .session = &session, .reporter = reporter.get()};
        const int code = QCoro::waitFor(exportResult(context));
        said = out.data();
        return requests == 0 ? code : -1;
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("BRIDGEWRIGHT_HOME", m_folder.filePath(u"home"_s).toLocal8Bit());
        for (const char *variable : {"BRIDGEWRIGHT_OKTA_TOKEN", "BRIDGEWRIGHT_CLOUDFLARE_TOKEN",
                                     "BRIDGEWRIGHT_CONFIGCAT_SCIM_TOKEN", "BRIDGEWRIGHT_CONFIGCAT_API_USER",
                                     "BRIDGEWRIGHT_CONFIGCAT_API_PASSWORD", "BRIDGEWRIGHT_DASHBOARD_SCIM_TOKEN"})
            qputenv(variable, "a-token-of-this-test-and-no-other");
    }

    void theApiConfigurationIsForSetupsWithASignIn_data()
    {
        QTest::addColumn<QString>("section");
        QTest::addColumn<QJsonObject>("members");
        QTest::newRow("dashboard") << u"dashboardScim"_s << QJsonObject{{u"pushGroups"_s, QJsonArray{u"Admins"_s}}};
        const QString organization = u"08d920f2-cf6c-4a8e-8ba6-a22d91ce1944"_s;
        QTest::newRow("configcat")
            << u"configcat"_s
            << QJsonObject{{u"entityId"_s, u"app.configcat.com/0123456789abcdef0123456789abcdef"_s},
                           {u"acsUrl"_s, u"https://dashboard-api.configcat.com/saml/acs/"_s + organization},
                           {u"scimUrl"_s, u"https://scim-api.configcat.com/v2/"_s + organization},
                           {u"pushGroups"_s, QJsonArray{u"Developers"_s}}};
    }
    void theApiConfigurationIsForSetupsWithASignIn()
    {
        QFETCH(QString, section);
        QFETCH(QJsonObject, members);
        QByteArray said;
        const int code = exported(section, members, said);
        QVERIFY2(code == BadUsage, said.constData());
        QVERIFY2(said.contains("This format is for setups with a sign-in"), said.constData());
        QVERIFY(!said.contains("Run apply first"));
    }
};

QTEST_GUILESS_MAIN(ExportCommandTest)
#include "export_command_test.moc"
