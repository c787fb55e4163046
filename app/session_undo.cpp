// What a session takes back.
#include "app/session.h"

#include "app/targets/undo_scope.h"

#include <QScopeGuard>

namespace bw {

Result<QList<UndoLine>> Session::undoLines()
{
    if (!m_runner) {
        const Result<PlanRunner *> made = makePlan();
        if (!made)
            return made.error();
    }
    return madeLines(true);
}

QList<UndoLine> Session::linesOfOthers() const
{
    return m_runner ? madeLines(false) : QList<UndoLine>();
}

QList<UndoLine> Session::madeLines(bool forThisSetup) const
{
    QList<UndoLine> lines;
    const QList<MadeObject> &objects = m_journal->madeObjects();
    for (auto object = objects.crbegin(); object != objects.crend(); ++object) {
        if (isMadeFor(m_setup, object->step) != forThisSetup)
            continue;
        for (const std::shared_ptr<Undoer> &undoer : m_runner->plan().undoers) {
            if (undoer->kinds().contains(object->kind))
                lines << UndoLine{object->kind, object->id, undoer->describe(object->kind, object->id, object->data)};
        }
    }
    return lines;
}

DoneTask Session::undo(std::stop_token stop)
{
    const Result<QList<UndoLine>> lines = undoLines();
    if (!lines)
        co_return lines.error();
    // The setup may change meanwhile, and with it plan and runner.
    const std::shared_ptr<Journal> journal = m_journal;
    const std::vector<std::shared_ptr<Undoer>> undoers = m_runner->plan().undoers;
    m_undoing = true;
    const auto ended = qScopeGuard([this] { m_undoing = false; });
    std::optional<Error> first;
    for (const UndoLine &line : *lines) {
        if (stop.stop_requested())
            co_return Error{.kind = Error::Kind::Cancelled};
        const std::optional<MadeObject> object = journal->find(line.kind, line.id);
        if (!object)
            continue;
        for (const std::shared_ptr<Undoer> &undoer : undoers) {
            if (!undoer->kinds().contains(line.kind))
                continue;
            const Done removed = co_await undoer->remove(object->kind, object->id, object->data, stop);
            const Done noted = removed ? journal->removed(line.kind, line.id) : done();
            const bool gone = removed && noted;
            if (!gone && !first)
                first = removed ? noted.error() : removed.error();
            Q_EMIT undone(line, gone ? QString() : (removed ? noted : removed).error().message);
        }
    }
    if (first)
        co_return *first;
    co_return done();
}

} // namespace bw
