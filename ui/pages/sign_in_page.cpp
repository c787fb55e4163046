#include "ui/pages/sign_in_page.h"

#include "ui/widgets/field_block.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/group_picker.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/secret_field.h"

#include "app/setup/groups_filter.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bw::ui {

namespace {
constexpr std::chrono::milliseconds longestPreview{10}; ///< so that typing does not stall

QLineEdit *lineEdit(const QString &objectName)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(objectName);
    edit->setMaxLength(1024);
    return edit;
}
} // namespace

SignInPage::SignInPage(const Offers &offers) : Page(SignInId), m_offers(offers) {}

QString SignInPage::name() const
{
    //: Page in the list of pages: how people sign in.
    return tr("Sign-in");
}

QString SignInPage::iconName() const
{
    return u"sign-in"_s;
}

QString SignInPage::heading() const
{
    return tr("How people sign in");
}

QString SignInPage::lead() const
{
    return tr("The proposals fit most companies. Choose who may sign in.");
}

void SignInPage::build(QVBoxLayout *content)
{
    m_assign = new GroupPicker(u"signInAssign"_s);
    addField(content, u"signIn.assignGroups"_s, tr("Groups that may sign in"), m_assign,
             tr("People in these Okta groups are assigned to the app. “Everyone” is all people of the org."),
             m_assign->edit());

    m_method = new QComboBox;
    m_method->setObjectName(u"signInMethod"_s);
    for (const SignInMethod offered : std::as_const(m_offers.signIn)) {
        const QString text = offered == SignInMethod::Oidc          ? tr("OpenID Connect, own app (recommended)")
                             : offered == SignInMethod::OidcCatalog ? tr("OpenID Connect, app from Okta's catalogue")
                                                                    : tr("SAML");
        m_method->addItem(text, int(offered));
    }
    FieldBlock *methodBlock = addField(content, u"signIn.method"_s, tr("Method"), m_method);
    m_methodWords = textLabel({}, theme::Role::Quiet);
    m_methodWords->setFont(theme::smallFont());
    methodBlock->addBelow(m_methodWords);
    methodBlock->setVisible(m_offers.signIn.size() > 1);

    m_name = lineEdit(u"idpName"_s);
    addField(content, u"signIn.name"_s, tr("Name on Cloudflare's sign-in page"), m_name);
    m_appLabel = lineEdit(u"signInAppLabel"_s);
    addField(content, u"signIn.appLabel"_s, tr("Name of the app in Okta"), m_appLabel);
    m_filter = lineEdit(u"groupsFilter"_s);
    FieldBlock *filterBlock =
        addField(content, u"signIn.groupsFilter"_s, tr("Groups that Cloudflare learns at sign-in"), m_filter,
                 tr("A regular expression on the groups' names; .* is all of them."));
    m_preview = textLabel({}, theme::Role::Quiet);
    m_preview->setObjectName(u"groupsPreview"_s);
    filterBlock->addBelow(m_preview);
    content->addWidget(new Fold(tr("More options"), buildAdvanced(), u"signInMore"_s));

    for (const QLineEdit *edit : {m_name, m_appLabel, m_filter, m_emailClaim, m_server, m_claims})
        connect(edit, &QLineEdit::textChanged, this, &SignInPage::changed);
    connect(m_filter, &QLineEdit::textChanged, this, &SignInPage::previewFilter);
    connect(m_assign, &GroupPicker::changed, this, &SignInPage::changed);
    for (const QCheckBox *box : {m_pkce, m_risk})
        connect(box, &QCheckBox::toggled, this, &SignInPage::changed);
    connect(m_claim, &QComboBox::currentIndexChanged, this, &SignInPage::changed);
    connect(m_method, &QComboBox::currentIndexChanged, this, [this] {
        showMethod();
        changed();
    });
    connect(m_server, &QLineEdit::textChanged, this, &SignInPage::showMethod);
}

QWidget *SignInPage::buildAdvanced()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(theme::em() * 5 / 4, 0, 0, 0);
    column->setSpacing(theme::medium());
    m_pkce = new QCheckBox(tr("Use PKCE"));
    m_pkce->setObjectName(u"pkce"_s);
    m_pkce->setToolTip(tr("Protects the sign-in against stolen codes. Leave it on."));
    column->addWidget(m_pkce);
    m_claim = new QComboBox;
    m_claim->setObjectName(u"groupsClaim"_s);
    m_claim->addItem(tr("Set it automatically"), int(GroupsClaim::Automatic));
    m_claim->addItem(tr("I set it by hand in Okta"), int(GroupsClaim::ByHand));
    addField(column, u"signIn.groupsClaim"_s, tr("Groups claim"), m_claim,
             tr("Okta has no public API for it; automatic uses the way that Okta's own Terraform provider uses."));
    buildClaims(column);
    buildApiToken(column);
    buildMetadata(column);
    m_risk = new QCheckBox(tr("Share user risk scores with Okta"));
    m_risk->setObjectName(u"shareRiskScores"_s);
    addField(column, u"signIn.shareRiskScores"_s, tr("Risk scores"), m_risk,
             tr("Needs Cloudflare's Enterprise plan and Okta's Identity Threat Protection."));
    return part;
}

void SignInPage::buildClaims(QVBoxLayout *column)
{
    m_emailClaim = lineEdit(u"emailClaim"_s);
    addField(column, u"signIn.emailClaim"_s, tr("Claim with the e-mail address"), m_emailClaim, tr("Empty: email."));
    m_server = lineEdit(u"authorizationServer"_s);
    addField(column, u"signIn.authorizationServer"_s, tr("Authorization server, by ID or name"), m_server,
             tr("Empty: the org's own. Needed only for claims of your own; a name that is not there yet is made."));
    m_claims = lineEdit(u"claims"_s);
    addField(column, u"signIn.claims"_s, tr("More claims"), m_claims, tr("Names, separated by commas."));
}

void SignInPage::load(const Setup &setup)
{
    const SignInSetup signIn = setup.signIn.value_or(SignInSetup{});
    m_method->setCurrentIndex(std::max(0, m_method->findData(int(signIn.method))));
    m_name->setText(signIn.name);
    m_appLabel->setText(signIn.appLabel);
    m_assign->setChosen(signIn.assignGroups);
    m_filter->setText(signIn.groupsFilter);
    m_claim->setCurrentIndex(m_claim->findData(int(signIn.groupsClaim)));
    m_pkce->setChecked(signIn.pkce);
    m_emailClaim->setText(signIn.emailClaim);
    m_server->setText(signIn.authorizationServer);
    m_claims->setText(signIn.claims.join(u", "_s));
    m_risk->setChecked(signIn.shareRiskScores);
    showMethod();
    previewFilter();
    QMetaObject::invokeMethod(this, &SignInPage::sampleWanted, Qt::QueuedConnection);
}

void SignInPage::store(Setup &setup) const
{
    SignInSetup signIn = setup.signIn.value_or(SignInSetup{});
    signIn.method = method();
    signIn.name = m_name->text().trimmed();
    signIn.appLabel = m_appLabel->text().trimmed();
    signIn.assignGroups = m_assign->chosen();
    signIn.groupsFilter = m_filter->text();
    signIn.groupsClaim = GroupsClaim(m_claim->currentData().toInt());
    signIn.pkce = m_pkce->isChecked();
    signIn.emailClaim = m_emailClaim->text().trimmed();
    // Kept in its field, for when another method is chosen again.
    signIn.authorizationServer = signIn.method == SignInMethod::Saml ? QString() : m_server->text().trimmed();
    signIn.shareRiskScores = m_risk->isChecked();
    signIn.claims.clear();
    for (const QString &claim : m_claims->text().split(u',', Qt::SkipEmptyParts)) {
        if (!claim.trimmed().isEmpty())
            signIn.claims << claim.trimmed();
    }
    setup.signIn = signIn;
}

SignInMethod SignInPage::method() const
{
    return SignInMethod(m_method->currentData().toInt());
}

void SignInPage::changed()
{
    Q_EMIT edited();
}

/// Only what the chosen method has. The catalogue app has a groups claim of its own, so a filter works there only with
/// a custom authorization server; SAML has neither claims of tokens nor PKCE.
void SignInPage::showMethod()
{
    const bool isSaml = method() == SignInMethod::Saml;
    const bool hasServer = !m_server->text().trimmed().isEmpty();
    m_pkce->setVisible(!isSaml);
    field(u"signIn.groupsFilter"_s)->setVisible(method() != SignInMethod::OidcCatalog || hasServer);
    field(u"signIn.groupsClaim"_s)->setVisible(method() == SignInMethod::Oidc && !hasServer);
    field(u"signIn.authorizationServer"_s)->setVisible(!isSaml);
    m_apiTokenBlock->setVisible(m_offers.apiToken && !isSaml);
    m_metadataBlock->setVisible(isSaml);
    setMethodWords();
}

void SignInPage::setMethodWords()
{
    switch (method()) {
    case SignInMethod::Oidc:
        m_methodWords->setText(tr("Works with every kind of group. Bridgewright makes the app."));
        break;
    case SignInMethod::OidcCatalog:
        m_methodWords->setText(
            tr("The app “Cloudflare One” from Okta's catalogue. It cannot send groups from Active Directory."));
        break;
    case SignInMethod::Saml:
        m_methodWords->setText(tr("Needed when one app is to do both sign-in and provisioning."));
        break;
    }
}

void SignInPage::showSample(const QList<GroupChoice> &groups, bool more)
{
    m_sample = groups;
    m_more = more;
    if (isBuilt())
        previewFilter();
}

void SignInPage::previewFilter()
{
    QStringList names;
    for (const GroupChoice &group : std::as_const(m_sample)) {
        if (isSentByFilter(group))
            names << group.name;
    }
    const QString text = previewOf(wholeNameFilter(m_filter->text()), names, m_more, longestPreview);
    m_preview->setText(text);
    m_preview->setVisible(!text.isEmpty());
}

} // namespace bw::ui
