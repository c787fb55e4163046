#include "tests/journeys/world.h"

#include <QTest>

using namespace bw::test;
using namespace Qt::StringLiterals;

/// What the vendors' documents say and no call shows, as the plan tells it.
class KnownTest : public QObject
{
    Q_OBJECT

    static QString notesOf(const Outcome &outcome, const QString &id)
    {
        for (const QJsonObject &line : outcome.all(u"plan"_s)) {
            if (line.value("id"_L1) == id)
                return line.value("notes"_L1).toVariant().toStringList().join(u'\n');
        }
        return {};
    }

private Q_SLOTS:
    /// What no call shows stands in the plan with the steps that it belongs to, for each system.
    void thePlanNamesWhatNoCallShows_data()
    {
        QTest::addColumn<QString>("setup");
        QTest::addColumn<QString>("connection");
        QTest::addColumn<QStringList>("ofPeople");
        QTest::addColumn<QString>("push");
        QTest::addColumn<QStringList>("ofGroups");
        const QString assigning = u"Assigning sends people and pushing sends groups"_s;
        const QString fromOkta = u"A pushed group must be managed from Okta, and its inactive people are not pushed"_s;
        const QString leaving = u"taken off the assigned groups or deactivated in Okta is deactivated"_s;
        QTest::newRow("Cloudflare One") << QString() << u"okta.scim-connection"_s
                                        << QStringList{leaving, u"only for development and testing"_s,
                                                       u"A token that changes has to be pasted there again by hand"_s,
                                                       u"nobody access to the Cloudflare dashboard"_s,
                                                       u"The SCIM secret does not expire"_s}
                                        << u"okta.scim-push-groups"_s
                                        << QStringList{assigning, fromOkta, u"can be chosen in Access policies"_s,
                                                       u"Gateway and device profiles read the pushed ones"_s};
        QTest::newRow("dashboard")
            << u"dashboard"_s << u"okta.dashboard-scim-connection"_s
            << QStringList{leaving,
                           u"only for development and testing"_s,
                           u"changed name or e-mail address does not arrive"_s,
                           u"Reports › System Log in Okta, Manage Account › Audit Log in Cloudflare"_s,
                           u"“Create SCIM User”, “Update SCIM Group”"_s,
                           u"users under domains that do not have the SSO connector"_s,
                           u"is not deprovisioned, whatever Okta sends"_s,
                           u"33666b9c79b9a5273fc7344ff42f953d"_s,
                           u"self-hosted Access applications only"_s,
                           u"the token needs SCIM Provisioning alone"_s,
                           u"a policy on the user group grants the role"_s,
                           u"some orgs list the app Cloudflare Dashboard"_s}
            << u"okta.dashboard-scim-push-groups"_s
            << QStringList{assigning, fromOkta, u"take the tick off Rename groups"_s,
                           u"Manage Account › Members › User Groups (in some dashboards Manage members › Members)"_s,
                           u"leaves a pushed group stays a member; who loses the assignment does not"_s};
        QTest::newRow("ConfigCat") << u"configcat"_s << u"okta.configcat-scim-connection"_s
                                   << QStringList{leaving, u"belongs to every plan"_s, u"keeps a disabled account"_s}
                                   << u"okta.configcat-scim-push-groups"_s
                                   << QStringList{assigning, fromOkta, u"a push rule would take at most 100"_s,
                                                  u"until permissions are given to them there"_s};
    }
    void thePlanNamesWhatNoCallShows()
    {
        QFETCH(QString, setup);
        QFETCH(QString, connection);
        QFETCH(QStringList, ofPeople);
        QFETCH(QString, push);
        QFETCH(QStringList, ofGroups);
        World world;
        world.writeSetup(setup.isEmpty() ? world.setup() : world.setup(setup));
        const Outcome planned = world.run(u"plan"_s);
        ENDS_WITH(planned, 0);
        const QList<std::pair<QString, QStringList>> all{{connection, ofPeople}, {push, ofGroups}};
        for (const auto &[step, facts] : all) {
            const QString said = notesOf(planned, step);
            for (const QString &fact : facts)
                QVERIFY2(said.contains(fact), qPrintable(step + u" says nothing of: "_s + fact + u'\n' + said));
        }
    }
};

QTEST_GUILESS_MAIN(KnownTest)
#include "known_test.moc"
