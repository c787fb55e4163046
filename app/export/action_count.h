#pragma once

#include "app/plan/step.h"
#include "app/setup/setup.h"

namespace bw {

/// A part of the work that is left to the admin.
struct ActionPart
{
    QString title; ///< translated
    int actions = 0;
    QString why; ///< translated: why nothing does it for the admin
};

/// How much the vendors' documents ask an admin to do for a setup, and how much of it is left. One action is one click,
/// choice, entry, copy or paste, or one page opened; signing in, reading and waiting are none.
struct ActionCount
{
    int documents = 0; ///< to reach this setup
    int proofs = 0;    ///< on top of it, to see that it works
    QList<ActionPart> left;
    QString remark; ///< translated: what to know when both numbers are compared; may be empty

    [[nodiscard]] int leftInAll() const;
};

/// `visits`: the cards that were or will be shown, each visit to a console page once. What the admin does in the window
/// is counted from what in the setup is not as it is anyway, and from the pages on the way to the plan; what is copied
/// on a page that the window has opened is taken from the clipboard, and nothing is pasted for it.
/// `hasApiToken`: there is an Okta API token for people in more than 100 groups; it counts where Cloudflare is given
/// it.
[[nodiscard]] ActionCount countActions(const Setup &setup, const QList<Card> &visits, bool hasApiToken = false);

/// Of one card: opening its page, copying what is to be pasted, and each of its actions. The first value to be pasted is
/// copied by the click that opens the page.
[[nodiscard]] int actionsOf(const Card &card);

/// What the vendors' documents ask for: each flow's actions with one group each, those of each further group, and those
/// of the options that were chosen on top.
[[nodiscard]] int documentActions(const Setup &setup, bool hasApiToken = false);

} // namespace bw
