#pragma once

#include "ui/backend.h"
#include "ui/pages/page.h"

class QCheckBox;

namespace bw::ui {

/// What is to be connected; an old setup to go on with; or practise first.
class WelcomePage : public Page
{
    Q_OBJECT
public:
    explicit WelcomePage(const Offers &offers);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString iconName() const override;
    void store(Setup &setup) const override;
    /// The newest setup that was begun here, to be offered again.
    void offerToGoOn(const std::optional<Profile> &profile);
    void showError(const Error &error);
    void showOpened(const QString &name);
    void setPractice(bool practice);
    /// What a section holds at first when it is chosen and was not there before.
    void suggest(const Setup &setup) { m_suggested = setup; }

Q_SIGNALS:
    void openWanted(const QString &path);
    void practiceWanted();

protected:
    QString heading() const override;
    QString lead() const override;
    void build(QVBoxLayout *content) override;
    void load(const Setup &setup) override;
    QList<Missing> stillMissing() const override;

private:
    QCheckBox *addChoice(QVBoxLayout *content, const QString &objectName, const QString &text,
                         const QString &explanation);
    void chooseFile();

    Offers m_offers;
    Setup m_suggested;
    Setup m_parked; ///< sections as they were before their box was unticked
    std::optional<Profile> m_profile;
    bool m_practice = false;
    QCheckBox *m_signIn = nullptr;
    QCheckBox *m_scim = nullptr;
    QCheckBox *m_dashboard = nullptr;
    QCheckBox *m_configcat = nullptr;
    QWidget *m_goOn = nullptr;
    QWidget *m_practise = nullptr;
    QWidget *m_practiseHint = nullptr;
};

} // namespace bw::ui
