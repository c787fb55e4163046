#pragma once

#include "app/core/task.h"

#include <QList>

#include <vector>

namespace bw::okta {

/// Asks `ask(item)` for every item, five at a time, because Okta counts the calls in flight. Ends with the first error
/// after those that were under way.
template <typename Item, typename Ask>
DoneTask each(QList<Item> items, Ask ask)
{
    constexpr qsizetype width = 5;
    for (qsizetype from = 0; from < items.size(); from += width) {
        std::vector<DoneTask> asked;
        for (qsizetype i = from; i < std::min(from + width, items.size()); ++i)
            asked.push_back(ask(items.at(i)));
        Done worst = done();
        for (DoneTask &task : asked) {
            const Done answer = co_await task;
            if (!answer && worst)
                worst = answer;
        }
        if (!worst)
            co_return worst;
    }
    co_return done();
}

} // namespace bw::okta
