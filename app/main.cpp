// The composition root: the one place that knows window, command line and practice tenants.
#include "app/cli/cli.h"
#include "app/cli/display.h"
#include "app/practice/practice_tenants.h"
#include "app/practice/scripted_admin.h"
#include "app/session.h"
#include "app/setup/setup_file.h"
#include "ui/accessible_scroll.h"
#include "ui/plain_text.h"
#include "ui/theme.h"
#include "ui/wizard.h"

#include <QApplication>
#include <QJsonDocument>
#include <QLibraryInfo>
#include <QLocale>
#include <QNetworkProxyFactory>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto nameserver = "BRIDGEWRIGHT_NAMESERVER";

void setUp(QCoreApplication &application)
{
    QCoreApplication::setApplicationName(u"Bridgewright"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(BRIDGEWRIGHT_VERSION));
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    const auto install = [&application](const QLocale &locale, const QString &catalogue, const QString &folder) {
        auto *translator = new QTranslator(&application);
        if (translator->load(locale, catalogue, u"_"_s, folder))
            QCoreApplication::installTranslator(translator);
    };
    install(QLocale(), u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // English first, for its plurals in whatever language: the one that is installed last is asked first.
    install(QLocale(QLocale::English), u"bridgewright"_s, u":/i18n"_s);
    if (QLocale().language() != QLocale::English)
        install(QLocale(), u"bridgewright"_s, u":/i18n"_s);
}

bw::Result<bw::cli::PracticeRoom> openPractice()
{
    const auto tenants = std::make_shared<bw::practice::PracticeTenants>();
    QString why;
    if (!tenants->start(&why)) {
        bw::Error error{.kind = bw::Error::Kind::Unexpected};
        error.message = QCoreApplication::translate("main", "The practice tenants could not be started: %1").arg(why);
        return error;
    }
    const QJsonObject description = tenants->description();
    const auto setup = bw::setup_file::parse(QJsonDocument(description.value("setup"_L1).toObject()).toJson());
    if (!setup)
        return setup.error();
    bw::cli::PracticeRoom room;
    room.description = description;
    room.setup = *setup;
    const auto secretOf = [&description](QLatin1StringView tenant, QLatin1StringView name) {
        return bw::Secret(description.value(tenant).toObject().value(name).toString().toUtf8());
    };
    room.credentials.oktaToken = secretOf("okta"_L1, "token"_L1);
    room.credentials.cloudflareToken = secretOf("cloudflare"_L1, "token"_L1);
    room.credentials.configcatScimToken = secretOf("configcat"_L1, "token"_L1);
    room.credentials.configcatApiUser = secretOf("configcat"_L1, "apiUser"_L1);
    room.credentials.configcatApiPassword = secretOf("configcat"_L1, "apiPassword"_L1);
    // The practice people's domain is known to the practice name server only.
    qputenv(nameserver, description.value("configcat"_L1).toObject().value("nameserver"_L1).toString().toLatin1());
    const auto admin = std::make_shared<bw::practice::ScriptedAdmin>();
    room.admin = [admin](const bw::Card &card, std::stop_token stop) {
        QList<bw::practice::CardValue> values;
        for (const bw::CardValue &value : card.values) {
            values << bw::practice::CardValue{value.label, value.isSecret() ? QString::fromUtf8(value.secret.reveal())
                                                                            : value.value};
        }
        return admin->actOn(card.link, values, stop);
    };
    room.tenants = tenants;
    return room;
}

int runWindow(int argc, char **argv, bool practise)
{
    QApplication application(argc, argv);
    setUp(application);
    bw::ui::theme::apply(application);
    bw::ui::installAccessibleScrollAreas();
    bw::Session session;
    bw::ui::Wizard wizard(&session, {});
    std::shared_ptr<void> tenants;
    const auto beginPractice = [&] {
        const auto room = openPractice();
        if (!room) {
            QMessageBox *box =
                bw::ui::plainMessage(QMessageBox::Warning, wizard.windowTitle(), room.error().message, {}, &wizard);
            box->addButton(QMessageBox::Ok);
            box->open();
            return;
        }
        tenants = room->tenants;
        bw::Setup suggested;
        const QJsonObject more = room->description.value("setups"_L1).toObject();
        for (const QJsonValue &one : more) {
            const auto setup = bw::setup_file::parse(QJsonDocument(one.toObject()).toJson());
            if (setup && setup->configcat)
                suggested.configcat = setup->configcat;
            if (setup && setup->dashboardScim)
                suggested.dashboardScim = setup->dashboardScim;
        }
        wizard.suggest(suggested);
        wizard.begin(room->setup, room->credentials, true);
    };
    QObject::connect(&wizard, &bw::ui::Wizard::practiceWanted, &wizard, beginPractice);
    const std::optional<QByteArray> ownNameserver =
        qEnvironmentVariableIsSet(nameserver) ? std::optional(qgetenv(nameserver)) : std::nullopt;
    QObject::connect(&wizard, &bw::ui::Wizard::practiceLeft, &wizard, [&ownNameserver] {
        if (ownNameserver)
            qputenv(nameserver, *ownNameserver);
        else
            qunsetenv(nameserver);
    });
    wizard.show();
    if (practise)
        beginPractice();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    const bw::cli::Invocation invocation = bw::cli::parse(arguments);
    if (invocation.wantsWindow() && bw::cli::haveDisplay())
        return runWindow(argc, argv, invocation.command == bw::cli::Command::Practice);
    QCoreApplication application(argc, argv);
    setUp(application);
    bw::cli::start(invocation, openPractice);
    return QCoreApplication::exec();
}
