#include "ui/pages/dashboard_page.h"

#include "app/byhand/card_library.h"
#include "ui/theme.h"
#include "ui/widgets/field_block.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/group_picker.h"
#include "ui/widgets/policy_table.h"
#include "ui/widgets/recipe_view.h"
#include "ui/widgets/secret_field.h"
#include "ui/widgets/verdict_list.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bw::ui {

DashboardPage::DashboardPage() : Page(DashboardScimId) {}

QString DashboardPage::name() const
{
    //: Page in the list of pages: members of the Cloudflare dashboard.
    return tr("Dashboard");
}

QString DashboardPage::iconName() const
{
    return u"dashboard"_s;
}

QString DashboardPage::heading() const
{
    return tr("Who manages Cloudflare");
}

QString DashboardPage::lead() const
{
    return tr("Okta groups become User Groups of your account. Keep one Super Administrator who is not provisioned.");
}

void DashboardPage::build(QVBoxLayout *content)
{
    m_assign = new GroupPicker(u"dashboardAssign"_s);
    addField(content, u"dashboardScim.assignGroups"_s, tr("Groups whose people become members"), m_assign,
             tr("Assigned to the app: who leaves them is no member any more."), m_assign->edit());
    m_push = new GroupPicker(u"dashboardPush"_s);
    m_push->setTakesNew(true);
    addField(content, u"dashboardScim.pushGroups"_s, tr("Groups that become User Groups"), m_push,
             tr("Their names must not begin with CF. None of them may be among the groups above."), m_push->edit());
    m_remarks = new VerdictList(u"dashboardRemarks"_s);
    content->addWidget(m_remarks);
    m_policies = new PolicyTable(u"policies"_s);
    m_policies->setRoles(m_roles);
    addField(content, u"dashboardScim.policies"_s, tr("Roles of each User Group"), m_policies,
             tr("As in the dashboard, separated by commas. Without a role, members see next to nothing."));

    auto *more = new QWidget;
    auto *column = new QVBoxLayout(more);
    column->setContentsMargins(theme::em() * 5 / 4, 0, 0, 0);
    column->setSpacing(theme::medium());
    buildMore(column);
    content->addWidget(new Fold(tr("More options"), more, u"dashboardMore"_s));

    connect(m_assign, &GroupPicker::changed, this, &DashboardPage::changed);
    connect(m_push, &GroupPicker::changed, this, [this] {
        m_policies->setGroups(m_push->chosen());
        changed();
    });
    connect(m_policies, &PolicyTable::changed, this, &DashboardPage::changed);
}

void DashboardPage::buildMore(QVBoxLayout *column)
{
    m_mint = new QComboBox;
    m_mint->setObjectName(u"dashboardToken"_s);
    m_mint->addItem(tr("Bridgewright makes one for this alone"), true);
    m_mint->addItem(tr("I paste one"), false);
    addField(column, u"dashboardScim.token"_s, tr("Token for Okta"), m_mint);
    m_token = new SecretField(u"dashboardScimToken"_s);
    m_token->setStored(m_stored);
    m_tokenBlock =
        new FieldBlock(tr("SCIM token"), m_token,
                       tr("An account token with the one permission SCIM Provisioning: Edit."), m_token->edit());
    column->addWidget(m_tokenBlock);
    if (const Result<Card> card = byhand::card(u"prepare-dashboard-token"_s, {})) {
        auto *steps = new RecipeView;
        steps->showCard(*card);
        m_tokenSteps = new Fold(card->title, steps, u"dashboardTokenRecipe"_s);
        column->addWidget(m_tokenSteps);
    }
    m_app = new QComboBox;
    m_app->setObjectName(u"dashboardApp"_s);
    m_app->addItem(tr("SCIM 2.0 Test App"), int(DashboardApp::TestApp));
    m_app->addItem(tr("Cloudflare Dashboard, if listed"), int(DashboardApp::Catalog));
    addField(column, u"dashboardScim.app"_s, tr("App of Okta's catalogue"), m_app);
    m_appLabel = new QLineEdit;
    m_appLabel->setObjectName(u"dashboardAppLabel"_s);
    m_appLabel->setMaxLength(200);
    addField(column, u"dashboardScim.appLabel"_s, tr("Name of the app in Okta"), m_appLabel,
             tr("To go on with an older set-up: the name that its app has."));
    m_migrate = new QCheckBox(tr("Move the people of an older set-up"));
    m_migrate->setObjectName(u"dashboardMigrate"_s);
    column->addWidget(m_migrate);
    auto *hint =
        textLabel(tr("Its app stays, and is given the token above. An undo deletes a token that Bridgewright made: "
                     "the app then provisions nobody until it is given another one."),
                  theme::Role::Quiet);
    hint->setFont(theme::smallFont());
    column->addWidget(hint);

    connect(m_app, &QComboBox::currentIndexChanged, this, &DashboardPage::changed);
    connect(m_migrate, &QCheckBox::toggled, this, &DashboardPage::changed);
    connect(m_appLabel, &QLineEdit::textChanged, this, &DashboardPage::changed);
    connect(m_mint, &QComboBox::currentIndexChanged, this, [this] {
        showToken(!m_mint->currentData().toBool());
        updateMissing();
        changed();
    });
    connect(m_token, &SecretField::changed, this, [this] {
        updateMissing();
        Q_EMIT tokenTyped(m_token->typed());
    });
}

void DashboardPage::showToken(bool isPasted)
{
    m_tokenBlock->setVisible(isPasted);
    if (m_tokenSteps)
        m_tokenSteps->setVisible(isPasted);
}

void DashboardPage::load(const Setup &setup)
{
    const DashboardScimSetup dashboard = setup.dashboardScim.value_or(DashboardScimSetup{});
    m_assign->setChosen(dashboard.assignGroups);
    m_push->setChosen(dashboard.pushGroups);
    m_policies->setGroups(dashboard.pushGroups);
    m_policies->setPolicies(dashboard.policies);
    m_mint->setCurrentIndex(m_mint->findData(dashboard.mintToken));
    showToken(!dashboard.mintToken);
    m_app->setCurrentIndex(m_app->findData(int(dashboard.app)));
    m_migrate->setChecked(dashboard.migrate);
    m_appLabel->setText(dashboard.appLabel);
}

void DashboardPage::store(Setup &setup) const
{
    DashboardScimSetup dashboard = setup.dashboardScim.value_or(DashboardScimSetup{});
    dashboard.assignGroups = m_assign->chosen();
    dashboard.pushGroups = m_push->chosen();
    dashboard.policies = m_policies->policies();
    dashboard.mintToken = m_mint->currentData().toBool();
    dashboard.app = DashboardApp(m_app->currentData().toInt());
    dashboard.migrate = m_migrate->isChecked();
    dashboard.appLabel = m_appLabel->text().trimmed();
    setup.dashboardScim = dashboard;
}

void DashboardPage::setStored(bool stored)
{
    m_stored = stored;
    if (!m_token)
        return;
    m_token->setStored(stored);
    updateMissing();
}

void DashboardPage::setRoles(const QStringList &roles)
{
    m_roles = roles;
    if (m_policies)
        m_policies->setRoles(roles);
}

QList<Missing> DashboardPage::stillMissing() const
{
    if (!m_mint->currentData().toBool() && m_token->isEmpty())
        return {{tr("SCIM token"), m_token->edit()}};
    return {};
}

void DashboardPage::changed()
{
    Q_EMIT edited();
}

} // namespace bw::ui
