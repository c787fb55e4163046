#include "tests/ui/walk.h"

#include "ui/widgets/group_picker.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;

namespace bw::ui::test {

namespace {
ui::WizardOptions quick()
{
    ui::WizardOptions options;
    options.checkDelay = std::chrono::milliseconds(20);
    options.pollEvery = std::chrono::milliseconds(10);
    return options;
}
} // namespace

Walk::Walk(bool everything) : m_backend(new FakeBackend)
{
    if (everything) {
        m_backend->offersValue = {.signIn = {SignInMethod::Oidc, SignInMethod::OidcCatalog, SignInMethod::Saml},
                                  .scim = true,
                                  .dashboardScim = true,
                                  .configcat = true,
                                  .apiToken = true};
        Setup setup;
        setup.cloudflare = CloudflareSetup{};
        setup.signIn = SignInSetup{};
        setup.scim = ScimSetup{};
        setup.dashboardScim = DashboardScimSetup{};
        setup.configcat = ConfigCatSetup{};
        m_backend->setSetup(setup);
    }
    m_wizard = std::make_unique<Wizard>(std::unique_ptr<Backend>(m_backend), quick());
    m_wizard->show();
    QTest::qWait(1);
}

Walk::~Walk() = default;

void Walk::type(const QString &objectName, const QString &text)
{
    auto *edit = find<QLineEdit>(objectName);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

void Walk::click(const QString &objectName)
{
    QTest::mouseClick(find<QAbstractButton>(objectName), Qt::LeftButton);
}

bool Walk::waitForNext()
{
    return QTest::qWaitFor([this] { return m_wizard->button(QWizard::NextButton)->isEnabled(); });
}

void Walk::settle()
{
    QTest::qWait(20);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
}

bool Walk::next()
{
    if (!waitForNext())
        return false;
    const int before = m_wizard->currentId();
    QTest::mouseClick(m_wizard->button(QWizard::NextButton), Qt::LeftButton);
    return m_wizard->currentId() != before;
}

void Walk::fillCloudflare()
{
    type(u"team"_s, u"acme"_s);
    type(u"cloudflareToken"_s, u"cfat_"_s + QString(48, u'k'));
    waitForNext();
}

void Walk::fillOkta()
{
    type(u"oktaDomain"_s, u"https://acme-admin.okta.com/admin/dashboard"_s);
    static_cast<void>(QTest::qWaitFor([this] { return find(u"oktaToken"_s)->isEnabled(); }));
    type(u"oktaToken"_s, u"00"_s + QString(40, u'q'));
    waitForNext();
}

void Walk::choose(const QString &picker, const QStringList &groups)
{
    find<GroupPicker>(picker)->setChosen(groups);
    Q_EMIT find<GroupPicker>(picker)->changed();
}

void Walk::fillScim()
{
    choose(u"scimAssign"_s, {u"Staff"_s});
    choose(u"scimPush"_s, {u"Engineering"_s, u"Security on-call"_s});
}

void Walk::fillDashboard()
{
    choose(u"dashboardAssign"_s, {u"Staff"_s});
    choose(u"dashboardPush"_s, {u"Engineering"_s, u"Security on-call"_s});
    find<QLineEdit>(u"policies:Engineering"_s)->setText(u"Administrator Read Only"_s);
}

void Walk::fillConfigCat()
{
    const QString guid = u"08d5a03c-feb7-af1e-a1fa-40b3329f8bed"_s;
    find<QLineEdit>(u"entityId"_s)->setText(u"app.configcat.com/"_s + QString(32, u'a'));
    find<QLineEdit>(u"acsUrl"_s)->setText(u"https://dashboard-api.configcat.com/saml/acs/"_s + guid);
    find<QLineEdit>(u"scimUrl"_s)->setText(u"https://scim-api.configcat.com/v2/"_s + guid);
    find<QLineEdit>(u"configcatToken"_s)->setText(u"configcat-practice-token"_s);
    choose(u"configcatAssign"_s, {u"Staff"_s});
    choose(u"configcatPush"_s, {u"Engineering"_s});
}

void Walk::waitForPlan()
{
    waitForNext();
}

void Walk::waitForCard()
{
    static_cast<void>(QTest::qWaitFor([this] { return find(u"card"_s) && find(u"card"_s)->isVisible(); }));
}

void Walk::doByHand()
{
    m_backend->journey.connection->there = true;
}

void Walk::waitForEnd()
{
    static_cast<void>(QTest::qWaitFor([this] { return find(u"stopRun"_s) && !find(u"stopRun"_s)->isVisible(); }));
}

void Walk::walkTo(PageId page)
{
    while (m_wizard->currentId() < page) {
        switch (m_wizard->currentId()) {
        case CloudflareId:
            fillCloudflare();
            break;
        case OktaId:
            fillOkta();
            break;
        case ScimId:
            fillScim();
            break;
        case DashboardScimId:
            fillDashboard();
            break;
        case ConfigCatId:
            fillConfigCat();
            break;
        case ReviewId:
            waitForPlan();
            break;
        case SetUpId:
            waitForCard();
            doByHand();
            waitForEnd();
            break;
        default:
            break;
        }
        if (!next())
            return;
    }
}

} // namespace bw::ui::test
