#pragma once

#include "app/practice/cloudflare/cloudflare_tenant.h"
#include "app/practice/configcat/configcat_tenant.h"
#include "app/practice/okta/okta_tenant.h"
#include "app/practice/practice_tenants.h"
#include "app/practice/scripted_admin.h"
#include "tests/journeys/program.h"
#include "tests/journeys/recording.h"

#include <QTemporaryDir>

namespace bw::test {

/// Practice tenants in this process, a setup file for them, and the program beside them: a fresh one for each test.
class World : public QObject
{
    Q_OBJECT
public:
    /// Records its traffic into the folder that BRIDGEWRIGHT_RECORDINGS names, if it names one.
    World();
    ~World() override;
    void recordInto(const QString &folder) { m_recordings = folder; }

    [[nodiscard]] practice::OktaTenant &okta() const { return m_tenants.okta(); }
    [[nodiscard]] practice::CloudflareTenant &cloudflare() const { return m_tenants.cloudflare(); }
    [[nodiscard]] practice::ConfigCatTenant &configcat() const { return m_tenants.configcat(); }
    [[nodiscard]] QJsonObject setup() const
    {
        return m_tenants.description().value(QStringLiteral("setup")).toObject();
    }
    /// A further setup of the practice description: "dashboard".
    [[nodiscard]] QJsonObject setup(const QString &name) const
    {
        return m_tenants.description().value(QStringLiteral("setups")).toObject().value(name).toObject();
    }
    [[nodiscard]] Program &program() { return m_program; }
    [[nodiscard]] QString setupPath() const { return path(QStringLiteral("setup.json")); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    void writeSetup(const QJsonObject &setup);
    /// The practice setup with some members of one section changed; a section that is not there is made.
    /// The usual setup without provisioning, with `members` in its sign-in.
    [[nodiscard]] QJsonObject signInOnly(const QJsonObject &members = {}) const;
    [[nodiscard]] static QJsonObject with(QJsonObject setup, const QString &section, const QJsonObject &members);

    /// COMMAND SETUP --json MORE…
    Outcome run(const QString &command, const QStringList &more = {});
    [[nodiscard]] QStringList line(const QString &command, const QStringList &more = {}) const;
    /// apply with --yes, --wait and --reveal, and an admin who does what the printed cards say.
    Outcome applyWithAdmin(const QStringList &more = {});
    /// From now on the admin takes each card as it is printed.
    void employAdmin()
    {
        if (!m_hasAdmin)
            employ([this](const QJsonObject &card) { act(card); });
    }
    /// Whether the admin still does what was asked for.
    [[nodiscard]] bool isAdminBusy() const { return m_acting > 0; }
    /// The same with another admin instead, who gets the printed "yourTurn" events.
    void employ(const std::function<void(const QJsonObject &)> &admin)
    {
        m_hasAdmin = true;
        disconnect(m_employed);
        m_employed = connect(&m_program, &Program::told, this, [admin](const QJsonObject &event) {
            if (event.value(QStringLiteral("event")) == QStringLiteral("yourTurn"))
                admin(event);
        });
    }

    /// What stands in both tenants, as far as we could have made or changed it; without times.
    [[nodiscard]] QJsonObject state() const;
    /// The setup that was written last.
    [[nodiscard]] const QJsonObject &wanted() const { return m_wanted; }
    /// Everything of one kind of Okta app that signs people in for the written setup: one, when all is well.
    [[nodiscard]] QList<const practice::okta::App *> signInApps() const;
    /// The login methods of type "okta" or "saml".
    [[nodiscard]] QList<QJsonObject> loginMethods(const QString &type) const;
    /// What the program said of a field of a step, last; an empty object when it said nothing.
    [[nodiscard]] static QJsonObject fieldOf(const Outcome &outcome, const QString &step, const QString &field);
    /// Requests that may change something, as "okta POST /api/v1/apps"; `from` counts the tenants' records.
    [[nodiscard]] QStringList writes() const;
    /// What was asked for and answered more than once, as "2 okta GET /api/v1/apps?…"; SCIM's controls aside.
    [[nodiscard]] QStringList repeatedLooks() const;
    void forgetTraffic() const;
    [[nodiscard]] qint64 requestCount() const;

    /// Empty when there is exactly one of everything that the setup asks for, and all of it works; else what is not so.
    [[nodiscard]] QStringList faults() const;

    /// Check and plan, which change nothing; then apply with the admin. Empty when it ended well and faults() is empty.
    [[nodiscard]] QString faultOfFirstRun(Outcome *first);
    /// Apply and verify once more, without a write; then undo, which leaves `before`. Empty when it was so.
    [[nodiscard]] QString faultOfTheWayBack(const QJsonObject &before);
    /// Both, one after the other.
    [[nodiscard]] QString faultOfRound();

    /// Every secret that stands in the tenants.
    [[nodiscard]] QList<QByteArray> secrets() const;
    [[nodiscard]] bool isClean(const QByteArray &text) const;

protected:
    /// The scripted admin does what a card says.
    void act(const QJsonObject &card);

private:
    practice::PracticeTenants m_tenants;
    practice::ScriptedAdmin m_admin;
    QTemporaryDir m_folder;
    QJsonObject m_wanted;
    Recording m_recording{m_tenants};
    QString m_recordings = qEnvironmentVariable("BRIDGEWRIGHT_RECORDINGS");
    Program m_program;
    bool m_hasAdmin = false;
    int m_acting = 0; ///< cards that the admin has begun and not ended
    QMetaObject::Connection m_employed;
};

} // namespace bw::test

/// The program ended with this code, said nothing but events on its standard output, and said the end last.
#define ENDS_WITH(run, code)                                                                                           \
    do {                                                                                                               \
        const bw::test::Outcome ended = (run);                                                                         \
        const QString fault = ended.faultOfEnd(code);                                                                  \
        QVERIFY2(fault.isEmpty(), qPrintable(fault));                                                                  \
    } while (false)

#define HOLDS_NO_SECRET(world, text, where)                                                                            \
    QVERIFY2((world).isClean(text), qPrintable(QStringLiteral("a secret in ") + QString(where)))
