#pragma once

#include "app/core/result.h"

#include <QCoroTask>

#include <stop_token>

namespace bw {

/// Every asynchronous question of app/: a coroutine that gives one answer by co_return. Parameters by value, the
/// stop_token last; no temporaries and no ?: inside a co_await expression (GCC 12 destroys those twice): name it first.
/// A QCoro task starts at once, and goes on when the Task object is dropped.
template <typename T = void>
using Task = QCoro::Task<T>;

template <typename T>
using ResultTask = QCoro::Task<Result<T>>;
using DoneTask = QCoro::Task<Done>;

} // namespace bw
