#pragma once

#include "app/core/result.h"

#include <QList>
#include <QStringList>

namespace bw::test {

/// One thing that a person does in a page, as a card's sentence says it.
struct Deed
{
    enum class Kind {
        OpenTab,    ///< the tab `what`, or one of `else_`
        Choose,     ///< the link or button `what`; `beside` a heading or a row, or `onTheLeft`. Where it is not seen,
                    ///< `else_` on the left and then `further`
        Tick,       ///< the box `what`
        TakeOffTwo, ///< the ticks off the two boxes whose labels begin with `what`
        TakeOff,    ///< the tick off the box `what`; empty: off the box that the sentence was about
        Paste,      ///< the card's value `what` into the field `into`
        Enter,      ///< the words `what` into the field `into`
        Select,     ///< `what` in the list `into`
        SetBoth,    ///< `what` into the field `into`, and `further` in the list that follows it
        FillIn,     ///< each of the card's values into the field of its label; only those that `what` lists, if it does
        TickEach,   ///< the box of each of the card's values whose label has `what` in it
        ChooseEach, ///< the link or button `what` beside each of the card's values whose label has `into` in it;
                    ///< what has none is left out
        ChooseFor,  ///< the link or button `what` beside the card's first value whose label has `into` in it; where
                    ///< `what` is empty, that value itself
        SelectAny,  ///< anything but what is chosen in the list `into`
        Statements, ///< the card's attribute statements into the rows of the form, people's and groups'
        Name,       ///< the words `what` into the field that asks for a name
        Copy,       ///< what stands beside, or in the field, `what`
        SeeGreen,   ///< the green line is there
        OnlyIfBox,  ///< the rest of the sentence only where there is a box `what`
        OnlyIfGone, ///< the rest of the sentence only where no link or button `what` is seen
    };
    Kind kind = Kind::Choose;
    QString what;
    QString into;
    QString further;
    QString beside;
    QString else_;
    bool onTheLeft = false;
};

/// Whether the sentence asks for the same once more for each value that the card lists.
[[nodiscard]] bool asksForEach(const QString &sentence);

/// Reads a card's sentence as a person does. Rejected for a sentence that does not say what to do in a page, so that a
/// card in vague words fails.
[[nodiscard]] Result<QList<Deed>> read(const QString &sentence);

} // namespace bw::test
