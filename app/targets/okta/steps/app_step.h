#pragma once

#include "app/targets/okta/workplace.h"

namespace bw::okta {

/// What every step that makes an app shares: finding the one that we made, making it, writing it down.
class AppStep : public Step
{
public:
    AppStep(const QString &id, const QString &title, Workplace place, Output<AppRef> app, const QStringList &needs);

    ResultTask<Finding> check(std::stop_token stop) final;
    ResultTask<Finding> readBack(std::stop_token stop) final;

protected:
    /// Looks at the tenant; sets the outputs.
    virtual ResultTask<Finding> look(std::stop_token stop) = 0;

    /// The app that the journal says this step made, or took over with consent, as it is now.
    ResultTask<std::optional<App>> known(std::stop_token stop);
    /// The app as it is at this moment: a PUT replaces all of it, also what somebody changed since the look.
    ResultTask<App> anew(App app, std::stop_token stop);
    /// Makes the app and writes it down before anything else.
    ResultTask<NewApp> make(QJsonObject body, std::stop_token stop);
    /// An app that fits and that this step announced before an answer got lost is written down as ours.
    Done claimAnnounced(const App &app);
    /// The person agreed that we use an app that we did not make. Undo leaves it where it is.
    Done adopt(const App &app);
    /// The app as it is now, before it is changed: adopted, as others' are changed only with consent, and active.
    ResultTask<App> takenUp(App app, std::stop_token stop);
    /// Replaces the app as a whole where `body` says something else than it does.
    DoneTask putRight(App app, QJsonObject body, std::stop_token stop);
    /// The person is asked to make the app by hand: what is made from now on, and fits, is adopted.
    Done askForIt();
    Done adoptIfAskedFor(const App &app);
    [[nodiscard]] bool isOurs(const QString &appId) const;
    [[nodiscard]] bool isAdopted(const QString &appId) const;
    void hand(const App &app);
    /// What the app is for, where one journal can hold several (two organizations of one vendor), e.g. its ACS URL; and
    /// whether one that was made for `purpose` is still the one that is meant.
    [[nodiscard]] virtual QString purpose() const { return {}; }
    [[nodiscard]] virtual bool isMeant(const QString &purpose, const App &app) const;
    [[nodiscard]] const Workplace &place() const { return m_place; }
    [[nodiscard]] bool isFresh() const { return m_fresh; }

private:
    [[nodiscard]] MadeObject ours(const App &app, const QString &announcedLabel) const;

    Workplace m_place;
    Output<AppRef> m_app;
    bool m_fresh = false; ///< made by apply() since the last check()
};

} // namespace bw::okta
