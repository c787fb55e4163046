#include "ui/pages/configcat_page.h"

#include "ui/copied_values.h"
#include "ui/widgets/field_block.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/group_picker.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/secret_field.h"
#include "ui/widgets/verdict_list.h"

#include "app/setup/configcat_values.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bw::ui {

ConfigCatPage::ConfigCatPage() : CredentialPage(ConfigCatId) {}

QString ConfigCatPage::name() const
{
    return u"ConfigCat"_s;
}

QString ConfigCatPage::iconName() const
{
    return u"toggle"_s;
}

QString ConfigCatPage::heading() const
{
    return tr("Your ConfigCat organization");
}

QString ConfigCatPage::lead() const
{
    return tr("ConfigCat has no API for these settings: copy them from Organization › Authentication & Provisioning.");
}

QLineEdit *ConfigCatPage::addLine(QVBoxLayout *content, const QString &objectName, const QString &path,
                                  const QString &label)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(objectName);
    edit->setMaxLength(2048);
    addField(content, path, label, edit);
    connect(edit, &QLineEdit::textChanged, this, [this] {
        Q_EMIT edited();
        if (!m_loading)
            Q_EMIT checkWanted();
    });
    return edit;
}

void ConfigCatPage::build(QVBoxLayout *content)
{
    m_console = new LinkButton(tr("Open the page in ConfigCat…"),
                               QUrl(u"https://app.configcat.com/organization/authentication"_s));
    m_console->setObjectName(u"configcatConsole"_s);
    auto *where = new QVBoxLayout;
    where->setSpacing(theme::small() / 2);
    where->addWidget(m_console, 0, Qt::AlignLeft);
    auto *hint = textLabel(CopiedValues::seesBehind()
                               ? tr("Copy them there one after the other: Bridgewright takes each from the clipboard.")
                               : tr("Copy each one there and come back: Bridgewright takes it from the clipboard."),
                           theme::Role::Quiet);
    hint->setFont(theme::smallFont());
    where->addWidget(hint);
    content->addLayout(where);
    // ConfigCat gives no values before a domain is verified.
    if (Fold *fold = recipe(u"configcat-domain"_s, u"configcatDomainRecipe"_s))
        content->addWidget(fold);
    if (Fold *fold = recipe(u"prepare-configcat"_s, u"configcatRecipe"_s))
        content->addWidget(fold);
    m_entityId = addLine(content, u"entityId"_s, u"configcat.entityId"_s, tr("Entity ID"));
    m_acs = addLine(content, u"acsUrl"_s, u"configcat.acsUrl"_s, tr("Assertion Consumer Service URL"));
    m_scim = addLine(content, u"scimUrl"_s, u"configcat.scimUrl"_s, tr("SCIM URL"));
    buildToken(content, u"configcatToken"_s, tr("SCIM token"), tr("ConfigCat shows it once, when it is generated."));
    takeWhatIsCopied();
    buildApi(content);
    buildVerdict(content, u"configcatVerdict"_s);
    connect(m_again, &QPushButton::clicked, this, &CredentialPage::checkWanted);
    buildGroups(content);
    m_appLabel = addLine(content, u"configcatAppLabel"_s, u"configcat.appLabel"_s, tr("Name of the app in Okta"));
    buildKeeping(content);
}

/// Each value has a shape of its own.
void ConfigCatPage::takeWhatIsCopied()
{
    m_copied->addField(m_entityId,
                       [](const QString &text) { return configcat::isEntityId(configcat::entityIdFrom(text)); });
    m_copied->addField(m_acs, configcat::isAcsUrl);
    m_copied->addField(m_scim, configcat::isScimUrl);
    m_copied->addField(m_token->edit(), configcat::isScimToken);
    connect(m_console, &LinkButton::clicked, m_copied, &CopiedValues::begin);
}

/// Without them all works, and less of it can be seen.
void ConfigCatPage::buildApi(QVBoxLayout *content)
{
    auto *fields = new QWidget;
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins(theme::em() * 5 / 4, 0, 0, 0);
    column->setSpacing(theme::medium());
    m_apiUser = new SecretField(u"configcatApiUser"_s);
    m_apiPassword = new SecretField(u"configcatApiPassword"_s);
    column->addWidget(new FieldBlock(tr("Public API user name"), m_apiUser,
                                     tr("In ConfigCat: My account › Public API credentials, of an Organization Admin."),
                                     m_apiUser->edit()));
    column->addWidget(new FieldBlock(tr("Public API password"), m_apiPassword, {}, m_apiPassword->edit()));
    setApiStored(m_userStored, m_passwordStored);
    m_apiUser->edit()->setText(QString::fromUtf8(std::exchange(m_typedUser, {})));
    m_apiPassword->edit()->setText(QString::fromUtf8(std::exchange(m_typedPassword, {})));
    for (const SecretField *field : {m_apiUser, m_apiPassword})
        connect(field, &SecretField::changed, this, &CredentialPage::checkWanted);
    //: Heading that opens two fields for credentials.
    content->addWidget(new Fold(tr("Let Bridgewright see what is done in ConfigCat (optional)"), fields, u"showApi"_s));
}

void ConfigCatPage::buildGroups(QVBoxLayout *content)
{
    m_assign = new GroupPicker(u"configcatAssign"_s);
    addField(content, u"configcat.assignGroups"_s, tr("Groups that may sign in"), m_assign, {}, m_assign->edit());
    m_push = new GroupPicker(u"configcatPush"_s);
    m_push->setTakesNew(true);
    addField(content, u"configcat.pushGroups"_s, tr("Groups that ConfigCat gets to see"), m_push,
             tr("Other groups than the ones above: Okta cannot assign and push the same group."), m_push->edit());
    m_remarks = new VerdictList(u"configcatRemarks"_s);
    content->addWidget(m_remarks);
    for (const GroupPicker *picker : {m_assign, m_push})
        connect(picker, &GroupPicker::changed, this, &ConfigCatPage::edited);
}

void ConfigCatPage::load(const Setup &setup)
{
    const ConfigCatSetup configcat = setup.configcat.value_or(ConfigCatSetup{});
    m_loading = true;
    QUrl console(configcat.dashboardUrl);
    console.setPath(u"/organization/authentication"_s);
    m_console->setLink(console);
    m_entityId->setText(configcat.entityId);
    m_acs->setText(configcat.acsUrl);
    m_scim->setText(configcat.scimUrl);
    m_assign->setChosen(configcat.assignGroups);
    m_push->setChosen(configcat.pushGroups);
    m_appLabel->setText(configcat.appLabel);
    m_loading = false;
}

void ConfigCatPage::store(Setup &setup) const
{
    ConfigCatSetup configcat = setup.configcat.value_or(ConfigCatSetup{});
    configcat.entityId = configcat::entityIdFrom(m_entityId->text());
    configcat.acsUrl = m_acs->text().trimmed();
    configcat.scimUrl = m_scim->text().trimmed();
    configcat.assignGroups = m_assign->chosen();
    configcat.pushGroups = m_push->chosen();
    configcat.appLabel = m_appLabel->text().trimmed();
    setup.configcat = configcat;
}

QByteArray ConfigCatPage::typedApiUser() const
{
    return m_apiUser ? m_apiUser->typed() : QByteArray();
}

QByteArray ConfigCatPage::typedApiPassword() const
{
    return m_apiPassword ? m_apiPassword->typed() : QByteArray();
}

void ConfigCatPage::setApiStored(bool user, bool password)
{
    m_userStored = user;
    m_passwordStored = password;
    if (!m_apiUser)
        return;
    m_apiUser->setStored(user);
    m_apiPassword->setStored(password);
}

void ConfigCatPage::forgetToken()
{
    CredentialPage::forgetToken();
    const QSignalBlocker quiet(this);
    setApiStored(false, false);
    for (SecretField *field : {m_apiUser, m_apiPassword}) {
        if (field)
            field->clear();
    }
}

void ConfigCatPage::aboutToRebuild()
{
    CredentialPage::aboutToRebuild();
    m_typedUser = typedApiUser();
    m_typedPassword = typedApiPassword();
}

void ConfigCatPage::showBusy()
{
    m_verdict->showBusy(tr("Asking ConfigCat…"));
    offerAgain({});
    setUsable(false, true);
}

void ConfigCatPage::showNothing()
{
    m_verdict->clear();
    offerAgain({});
    setUsable(false, false);
}

void ConfigCatPage::showVerdict(const ConfigCatVerdict &verdict)
{
    m_verdict->showVerdict(verdict);
    offerAgain(verdict.error);
    setUsable(verdict.usable && !verdict.error, false);
}

void ConfigCatPage::showTokenFault(const Error &error)
{
    m_tokenBlock->setFault(error);
    showNothing();
}

QList<Missing> ConfigCatPage::stillMissing() const
{
    if (m_token->isEmpty())
        return {{tr("SCIM token"), m_token->edit()}};
    if (m_usable)
        return {};
    if (m_busy)
        return {{tr("Waiting for ConfigCat's answer…"), nullptr}};
    if (const QList<Missing> answer = missingAnswer(); !answer.isEmpty())
        return answer;
    return {{tr("a SCIM URL and a token that ConfigCat takes"), m_token->edit()}};
}

} // namespace bw::ui
