#pragma once

#include "app/core/result.h"

#include "ui/widgets/panel.h"

class QLabel;
class QVBoxLayout;
class QHBoxLayout;

namespace bw::ui {

class IconView;
class LinkButton;

/// A message in its place on the page: icon, one or two sentences, and what to do about it. Hidden while it has nothing
/// to say.
class InfoBar : public Panel
{
    Q_OBJECT
public:
    explicit InfoBar(QWidget *parent = nullptr);

    enum class Tone { Info, Good, Attention, Bad };
    void say(Tone tone, const QString &text, const QString &more = {});
    /// What failed, the likely cause, the next action and where to do it; details folded into the tool tip. Cancelled
    /// says nothing.
    void say(const Error &error);
    void clear();
    /// A button of the caller's in the bar's last line; the bar owns it.
    void addAction(QWidget *button);
    [[nodiscard]] QString text() const;

private:
    IconView *m_icon;
    QLabel *m_text;
    QLabel *m_more;
    LinkButton *m_link;
    QHBoxLayout *m_actions;
};

/// "Cause. Action." of an error, each where it is given.
[[nodiscard]] QString causeAndAction(const Error &error);

} // namespace bw::ui
