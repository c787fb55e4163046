#pragma once

#include "app/core/task.h"
#include "app/practice/card_value.h"

#include <QUrl>

namespace bw::practice {

/// Does the by-hand part of a card as an administrator in the practice console would: opens the link, fills in the
/// forms of the tab that it names, tests, saves and ticks the boxes. Everything goes through the console's own pages.
class ScriptedAdmin
{
public:
    /// `link` ends in /admin/app/<key>/instance/<id>/#tab-…, or is ConfigCat's page /organization/authentication; what
    /// is pasted is found by its label ("URL", "token", "secret", "filter", "domain"). Errors: Cancelled; Unreachable;
    /// Rejected with the console's own words.
    DoneTask actOn(QUrl link, QList<CardValue> values, std::stop_token stop) const;

    /// Off: a card with a URL and a token gets its connection only, and the boxes "To App" wait for a card of their
    /// own.
    void setTicksBoxesAtOnce(bool on) { m_ticksBoxesAtOnce = on; }

private:
    bool m_ticksBoxesAtOnce = true;
};

} // namespace bw::practice
