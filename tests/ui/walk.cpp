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

Walk::Walk()
    : m_backend(new FakeBackend), m_wizard(std::make_unique<Wizard>(std::unique_ptr<Backend>(m_backend), quick()))
{
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

void Walk::fillScim()
{
    find<GroupPicker>(u"scimAssign"_s)->setChosen({u"Staff"_s});
    Q_EMIT find<GroupPicker>(u"scimAssign"_s)->changed();
    find<GroupPicker>(u"scimPush"_s)->setChosen({u"Engineering"_s, u"Security on-call"_s});
    Q_EMIT find<GroupPicker>(u"scimPush"_s)->changed();
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
