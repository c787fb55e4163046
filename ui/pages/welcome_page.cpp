#include "ui/pages/welcome_page.h"

#include "ui/icons.h"
#include "ui/widgets/info_bar.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bw::ui {

WelcomePage::WelcomePage(const Offers &offers) : Page(WelcomeId), m_offers(offers) {}

QString WelcomePage::name() const
{
    //: The first page, in the list of pages.
    return tr("Welcome");
}

QString WelcomePage::iconName() const
{
    return u"welcome"_s;
}

QString WelcomePage::heading() const
{
    return tr("What do you want to connect?");
}

QString WelcomePage::lead() const
{
    return tr("Bridgewright sets up both sides, shows every change before it is made, and proves that it works.");
}

QCheckBox *WelcomePage::addChoice(QVBoxLayout *content, const QString &objectName, const QString &text,
                                  const QString &explanation)
{
    auto *box = new QCheckBox(text);
    box->setObjectName(objectName);
    QFont font = box->font();
    font.setWeight(QFont::DemiBold);
    box->setFont(font);
    auto *quiet = textLabel(explanation, theme::Role::Quiet);
    quiet->setIndent(theme::em() * 3 / 2);
    auto *part = new QVBoxLayout;
    part->setSpacing(theme::small() / 2);
    part->addWidget(box);
    part->addWidget(quiet);
    content->addLayout(part);
    connect(box, &QCheckBox::toggled, this, [this] {
        updateMissing();
        Q_EMIT edited();
    });
    return box;
}

void WelcomePage::build(QVBoxLayout *content)
{
    m_goOn = new QPushButton(tr("Go on with it"));
    m_goOn->setObjectName(u"goOn"_s);
    bar()->addAction(m_goOn);
    connect(static_cast<QPushButton *>(m_goOn), &QPushButton::clicked, this, [this] {
        if (m_profile)
            Q_EMIT openWanted(m_profile->path);
    });

    m_signIn = addChoice(content, u"wantSignIn"_s, tr("Sign in to Cloudflare One with Okta"),
                         tr("People reach your applications and the Cloudflare One Client with their Okta account."));
    m_scim = addChoice(
        content, u"wantScim"_s, tr("Provision people and groups to Cloudflare One"),
        tr("Okta keeps people and groups up to date (SCIM): access ends when somebody leaves. Needs the sign-in."));
    // Provisioning belongs to an identity provider, so the two go together.
    connect(m_scim, &QCheckBox::toggled, this, [this](bool on) {
        if (on)
            m_signIn->setChecked(true);
    });
    connect(m_signIn, &QCheckBox::toggled, this, [this](bool on) {
        if (!on)
            m_scim->setChecked(false);
    });
    m_dashboard = m_configcat = nullptr;
    if (m_offers.dashboardScim) {
        m_dashboard =
            addChoice(content, u"wantDashboardScim"_s, tr("Provision members of the Cloudflare dashboard"),
                      tr("Okta groups become User Groups of your Cloudflare account. Needs the Enterprise plan."));
    }
    if (m_offers.configcat) {
        m_configcat =
            addChoice(content, u"wantConfigCat"_s, tr("Connect ConfigCat with Okta"),
                      tr("Sign-in by SAML and provisioning of people and groups into your ConfigCat organization."));
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::medium() / 2);
    auto *open = new QPushButton(icon(u"folder"_s, theme::Role::Text), tr("Open a saved setup…"));
    open->setObjectName(u"openSetup"_s);
    row->addWidget(open);
    auto *practise = new QPushButton(icon(u"toggle"_s, theme::Role::Text), tr("Practise first"));
    practise->setObjectName(u"practise"_s);
    practise->setToolTip(tr("Walk the whole way with pretended tenants on this computer. No account is needed."));
    practise->setVisible(!m_practice);
    m_practise = practise;
    row->addWidget(practise);
    row->addStretch();
    content->addSpacing(theme::small());
    content->addLayout(row);
    auto *hint = textLabel(
        tr("New here? Practise first: the whole way with pretended tenants on this computer. No account is needed."),
        theme::Role::Quiet);
    hint->setFont(theme::smallFont());
    hint->setVisible(!m_practice);
    content->addWidget(hint);
    m_practiseHint = hint;
    for (QPushButton *button : {open, practise, static_cast<QPushButton *>(m_goOn)})
        button->setAutoDefault(false);
    connect(open, &QPushButton::clicked, this, &WelcomePage::chooseFile);
    connect(practise, &QPushButton::clicked, this, &WelcomePage::practiceWanted);
    offerToGoOn(m_profile);
}

void WelcomePage::load(const Setup &setup)
{
    m_parked = setup;
    m_signIn->setChecked(setup.signIn.has_value());
    m_scim->setChecked(setup.scim.has_value());
    if (m_dashboard)
        m_dashboard->setChecked(setup.dashboardScim.has_value());
    if (m_configcat)
        m_configcat->setChecked(setup.configcat.has_value());
}

void WelcomePage::store(Setup &setup) const
{
    const auto keep = [](const QCheckBox *box, auto &section, const auto &parked) {
        using Section = std::remove_cvref_t<decltype(*section)>;
        if (!box || !box->isChecked())
            section.reset();
        else if (!section)
            section = parked.value_or(Section{});
    };
    if (!m_signIn)
        return;
    keep(m_signIn, setup.signIn, m_parked.signIn);
    keep(m_scim, setup.scim, m_parked.scim);
    keep(m_dashboard, setup.dashboardScim, m_parked.dashboardScim ? m_parked.dashboardScim : m_suggested.dashboardScim);
    keep(m_configcat, setup.configcat, m_parked.configcat ? m_parked.configcat : m_suggested.configcat);
    const bool cloudflare = setup.signIn || setup.scim || setup.dashboardScim;
    if (!cloudflare)
        setup.cloudflare.reset();
    else if (!setup.cloudflare)
        setup.cloudflare = m_parked.cloudflare.value_or(CloudflareSetup{});
}

QList<Missing> WelcomePage::stillMissing() const
{
    for (const QCheckBox *box : {m_signIn, m_scim, m_dashboard, m_configcat}) {
        if (box && box->isChecked())
            return {};
    }
    return {{tr("Choose what to connect"), m_signIn}};
}

void WelcomePage::offerToGoOn(const std::optional<Profile> &profile)
{
    m_profile = profile;
    if (!isBuilt() && !bar())
        return;
    m_goOn->setVisible(profile.has_value());
    if (!profile) {
        bar()->clear();
        return;
    }
    //: %1 is the name of a setup or its Okta domain, %2 a date.
    bar()->say(InfoBar::Tone::Info,
               tr("You began with %1 on %2.")
                   .arg(profile->name, QLocale().toString(profile->time.date(), QLocale::ShortFormat)),
               tr("What was done is kept. Nothing is made twice."));
}

void WelcomePage::showOpened(const QString &name)
{
    //: %1 is the name of a setup; “Next” is the button
    bar()->say(InfoBar::Tone::Good, tr("“%1” is open.").arg(name), tr("“Next” goes through it, page by page."));
}

void WelcomePage::showError(const Error &error)
{
    m_goOn->hide();
    bar()->say(error);
}

void WelcomePage::setPractice(bool practice)
{
    m_practice = practice;
    for (QWidget *widget : {m_practise, m_practiseHint}) {
        if (widget)
            widget->setVisible(!practice);
    }
}

void WelcomePage::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Open a saved setup"), {}, tr("Setup files (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &WelcomePage::openWanted);
    dialog->open();
}

} // namespace bw::ui
