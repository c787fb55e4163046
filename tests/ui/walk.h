#pragma once

#include "tests/ui/fake_backend.h"

#include "ui/wizard.h"

namespace bw::ui::test {

/// A wizard on a fake backend, and the hands that walk it.
class Walk
{
public:
    /// `everything`: all flows are offered and chosen.
    explicit Walk(bool everything = false);
    ~Walk();

    [[nodiscard]] Wizard &wizard() { return *m_wizard; }
    [[nodiscard]] FakeBackend &backend() { return *m_backend; }
    template <typename T = QWidget>
    [[nodiscard]] T *find(const QString &objectName) const
    {
        // Not yet deleted widgets of a rebuilt page may have the same name: the visible one is meant.
        const QList<T *> all = m_wizard->findChildren<T *>(objectName);
        for (T *widget : all) {
            if (widget->isVisible())
                return widget;
        }
        return all.value(0);
    }

    /// Types as a person does, key by key, after selecting what is there.
    void type(const QString &objectName, const QString &text);
    void click(const QString &objectName);
    /// Presses Next when it is open; waits for that at most five seconds.
    bool next();
    bool waitForNext();
    /// Lets answers arrive and gives the layout its turn after the last of them: an answer that shows a line squeezes
    /// the others until the scroll area has been told, and a wait may end in between.
    void settle();

    void fillCloudflare();
    void fillOkta();
    void choose(const QString &picker, const QStringList &groups);
    void fillScim();
    void fillDashboard();
    void fillConfigCat();
    void waitForPlan();
    void waitForCard();
    /// The pretended admin does what the card says.
    void doByHand();
    void waitForEnd();
    /// From the first page to the given one with good answers everywhere.
    void walkTo(PageId page);

private:
    FakeBackend *m_backend; ///< owned by the wizard
    std::unique_ptr<Wizard> m_wizard;
};

} // namespace bw::ui::test
