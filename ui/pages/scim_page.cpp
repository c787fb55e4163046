#include "ui/pages/scim_page.h"

#include "ui/widgets/field_block.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/group_picker.h"
#include "ui/widgets/verdict_list.h"
#include "ui/widgets/panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bw::ui {

ScimPage::ScimPage() : Page(ScimId) {}

QString ScimPage::name() const
{
    //: Page in the list of pages: how people and groups get into Cloudflare.
    return tr("Provisioning");
}

QString ScimPage::iconName() const
{
    return u"provisioning"_s;
}

QString ScimPage::heading() const
{
    return tr("Who is provisioned");
}

QString ScimPage::lead() const
{
    return tr(
        "Okta needs two kinds of groups: one that brings people, others that are copied. They must not be the same.");
}

void ScimPage::build(QVBoxLayout *content)
{
    m_assign = new GroupPicker(u"scimAssign"_s);
    addField(content, u"scim.assignGroups"_s, tr("Groups whose people are provisioned"), m_assign,
             tr("Assigned to the app: who leaves them loses access."), m_assign->edit());
    m_push = new GroupPicker(u"scimPush"_s);
    m_push->setTakesNew(true);
    addField(content, u"scim.pushGroups"_s, tr("Groups that Cloudflare gets to see"), m_push,
             tr("Pushed with their members, to be used in Access policies. Use the groups of the sign-in, not the one "
                "above."),
             m_push->edit());
    m_remarks = new VerdictList(u"scimRemarks"_s);
    content->addWidget(m_remarks);

    auto *leaving = new QWidget;
    leaving->setObjectName(u"leaving"_s);
    auto *column = new QVBoxLayout(leaving);
    column->setContentsMargins({});
    column->setSpacing(theme::small());
    m_user = new QCheckBox(tr("End their sessions"));
    m_user->setObjectName(u"userDeprovision"_s);
    m_seat = new QCheckBox(tr("Free their seat too"));
    m_seat->setObjectName(u"seatDeprovision"_s);
    column->addWidget(m_user);
    column->addWidget(m_seat);
    addField(content, u"scim.seatDeprovision"_s, tr("When people leave"), leaving, {}, m_user);

    m_update = new QComboBox;
    m_update->setObjectName(u"identityUpdate"_s);
    m_update->addItem(tr("Take the change over at once"), int(IdentityUpdate::Automatic));
    m_update->addItem(tr("Ask the person to sign in again"), int(IdentityUpdate::Reauth));
    m_update->addItem(tr("Do nothing until the next sign-in"), int(IdentityUpdate::NoAction));
    addField(content, u"scim.identityUpdate"_s, tr("When somebody's groups change"), m_update);
    content->addWidget(new Fold(tr("More options"), buildMore(), u"scimMore"_s));

    for (const GroupPicker *picker : {m_assign, m_push})
        connect(picker, &GroupPicker::changed, this, &ScimPage::changed);
    connect(m_user, &QCheckBox::toggled, this, [this](bool on) {
        m_seat->setEnabled(on);
        if (!on)
            m_seat->setChecked(false);
        changed();
    });
    for (const QCheckBox *box : {m_seat, m_oneApp})
        connect(box, &QCheckBox::toggled, this, &ScimPage::changed);
    for (const QComboBox *box : {m_update, m_userName})
        connect(box, &QComboBox::currentIndexChanged, this, &ScimPage::changed);
    connect(m_appLabel, &QLineEdit::textChanged, this, &ScimPage::changed);
}

QWidget *ScimPage::buildMore()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(theme::em() * 5 / 4, 0, 0, 0);
    column->setSpacing(theme::medium());
    m_userName = new QComboBox;
    m_userName->setObjectName(u"userNameFormat"_s);
    m_userName->addItem(tr("Email"), int(UserNameFormat::Email));
    m_userName->addItem(tr("Okta username"), int(UserNameFormat::OktaUsername));
    addField(column, u"scim.userName"_s, tr("Application username format"), m_userName,
             tr("Cloudflare finds people by their e-mail address, so this has to be it."));
    m_appLabel = new QLineEdit;
    m_appLabel->setObjectName(u"scimAppLabel"_s);
    m_appLabel->setMaxLength(100);
    addField(column, u"scim.appLabel"_s, tr("Name of the app in Okta"), m_appLabel);
    m_oneApp = new QCheckBox(tr("One app for sign-in and provisioning"));
    m_oneApp->setObjectName(u"oneApp"_s);
    addField(column, u"scim.oneApp"_s, tr("With SAML"), m_oneApp);
    return part;
}

void ScimPage::load(const Setup &setup)
{
    const ScimSetup scim = setup.scim.value_or(ScimSetup{});
    m_assign->setChosen(scim.assignGroups);
    m_push->setChosen(scim.pushGroups);
    m_user->setChecked(scim.userDeprovision);
    m_seat->setEnabled(scim.userDeprovision);
    m_seat->setChecked(scim.seatDeprovision);
    m_update->setCurrentIndex(m_update->findData(int(scim.identityUpdate)));
    m_userName->setCurrentIndex(m_userName->findData(int(scim.userName)));
    m_appLabel->setText(scim.appLabel);
    m_oneApp->setChecked(scim.oneApp);
    const bool saml = setup.signIn && setup.signIn->method == SignInMethod::Saml;
    field(u"scim.oneApp"_s)->setVisible(saml);
}

void ScimPage::store(Setup &setup) const
{
    ScimSetup scim = setup.scim.value_or(ScimSetup{});
    scim.assignGroups = m_assign->chosen();
    scim.pushGroups = m_push->chosen();
    scim.userDeprovision = m_user->isChecked();
    scim.seatDeprovision = m_seat->isChecked();
    scim.identityUpdate = IdentityUpdate(m_update->currentData().toInt());
    scim.userName = UserNameFormat(m_userName->currentData().toInt());
    scim.appLabel = m_appLabel->text().trimmed();
    scim.oneApp = m_oneApp->isChecked() && setup.signIn && setup.signIn->method == SignInMethod::Saml;
    setup.scim = scim;
}

void ScimPage::changed()
{
    Q_EMIT edited();
}

} // namespace bw::ui
