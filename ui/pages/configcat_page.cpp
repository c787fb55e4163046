#include "ui/pages/configcat_page.h"

#include "ui/widgets/field_block.h"
#include "ui/widgets/group_picker.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/secret_field.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bw::ui {

ConfigCatPage::ConfigCatPage() : Page(ConfigCatId) {}

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
    return tr("Your ConfigCat organisation");
}

QString ConfigCatPage::lead() const
{
    return tr("ConfigCat has no API for these settings: copy them from Organization › Authentication & Provisioning.");
}

QLineEdit *ConfigCatPage::addLine(QVBoxLayout *content, const QString &objectName, const QString &path,
                                  const QString &label, const QString &hint)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(objectName);
    edit->setMaxLength(2048);
    addField(content, path, label, edit, hint);
    connect(edit, &QLineEdit::textChanged, this, &ConfigCatPage::changed);
    return edit;
}

void ConfigCatPage::build(QVBoxLayout *content)
{
    auto *open = new LinkButton(tr("Open the page in ConfigCat…"),
                                QUrl(u"https://app.configcat.com/organization/authentication"_s));
    open->setObjectName(u"configcatConsole"_s);
    content->addWidget(open, 0, Qt::AlignLeft);
    m_entityId = addLine(content, u"entityId"_s, u"configcat.entityId"_s, tr("Entity ID"), {});
    m_acs = addLine(content, u"acsUrl"_s, u"configcat.acsUrl"_s, tr("Assertion Consumer Service URL"), {});
    m_scim = addLine(content, u"scimUrl"_s, u"configcat.scimUrl"_s, tr("SCIM URL"), {});
    m_token = new SecretField(u"configcatToken"_s);
    m_token->setStored(m_stored);
    content->addWidget(new FieldBlock(tr("SCIM token"), m_token, tr("ConfigCat shows it once, when it is generated."),
                                      m_token->edit()));
    m_assign = new GroupPicker(u"configcatAssign"_s);
    addField(content, u"configcat.assignGroups"_s, tr("Groups that may sign in"), m_assign, {}, m_assign->edit());
    m_push = new GroupPicker(u"configcatPush"_s);
    addField(content, u"configcat.pushGroups"_s, tr("Groups that ConfigCat gets to see"), m_push,
             tr("Other groups than the ones above: Okta cannot assign and push the same group."), m_push->edit());
    m_appLabel = addLine(content, u"configcatAppLabel"_s, u"configcat.appLabel"_s, tr("Name of the app in Okta"), {});
    for (const GroupPicker *picker : {m_assign, m_push})
        connect(picker, &GroupPicker::changed, this, &ConfigCatPage::changed);
    connect(m_token, &SecretField::changed, this, [this] {
        updateMissing();
        Q_EMIT tokenTyped(m_token->typed());
    });
}

void ConfigCatPage::load(const Setup &setup)
{
    const ConfigCatSetup configcat = setup.configcat.value_or(ConfigCatSetup{});
    m_entityId->setText(configcat.entityId);
    m_acs->setText(configcat.acsUrl);
    m_scim->setText(configcat.scimUrl);
    m_assign->setChosen(configcat.assignGroups);
    m_push->setChosen(configcat.pushGroups);
    m_appLabel->setText(configcat.appLabel);
}

void ConfigCatPage::store(Setup &setup) const
{
    ConfigCatSetup configcat = setup.configcat.value_or(ConfigCatSetup{});
    configcat.entityId = m_entityId->text().trimmed();
    configcat.acsUrl = m_acs->text().trimmed();
    configcat.scimUrl = m_scim->text().trimmed();
    configcat.assignGroups = m_assign->chosen();
    configcat.pushGroups = m_push->chosen();
    configcat.appLabel = m_appLabel->text().trimmed();
    setup.configcat = configcat;
}

void ConfigCatPage::setStored(bool stored)
{
    m_stored = stored;
    if (!m_token)
        return;
    m_token->setStored(stored);
    updateMissing();
}

QList<Missing> ConfigCatPage::stillMissing() const
{
    return m_token->isEmpty() ? QList<Missing>{{tr("SCIM token"), m_token->edit()}} : QList<Missing>{};
}

void ConfigCatPage::changed()
{
    Q_EMIT edited();
}

} // namespace bw::ui
