#pragma once

#include "ui/backend.h"
#include "ui/pages/page.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace bw::ui {

class ActionParts;
class Fold;
class StepList;

/// What was done, what one can take along, and how to come back or undo.
class FinishPage : public Page
{
    Q_OBJECT
public:
    FinishPage();

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString iconName() const override;
    void showOutcome(const QList<StepReport> &reports);
    /// The proofs that wait for what people do after the set-up.
    void setLeftToPeople(const QStringList &proofs) { m_leftToPeople = proofs; }
    /// Whether there is something to export.
    void setExportable(bool exportable);
    void showCount(const ActionCount &count);
    void say(const QString &text, bool good);
    void showError(const Error &error);
    /// Asks before it removes; `undoAgreed` comes when the person agreed.
    void askUndo(const QList<UndoItem> &items);
    /// It has begun; showUndoEnd() says that it has ended.
    void showUndoing();
    void showUndone(const QString &text, const QString &trouble);
    void showUndoEnd(const Done &end);

Q_SIGNALS:
    void exportWanted(const QString &path, bw::ui::ExportKind kind, bool withSecrets);
    void saveSetupWanted(const QString &path);
    void folderWanted();
    void undoWanted();
    void undoAgreed();

protected:
    QString heading() const override;
    QString lead() const override;
    void build(QVBoxLayout *content) override;
    void load(const Setup &setup) override;

private:
    QPushButton *addAction(QVBoxLayout *content, const QString &objectName, const QString &iconName,
                           const QString &text, const QString &explanation);
    void buildExport(QVBoxLayout *content);
    void offerKinds(bool hasSignIn);
    void chooseExport();
    void chooseSetup();
    void summarise();
    [[nodiscard]] static QString doneInWords(int done, int unseen, bool isSignInAwaited);

    QList<StepReport> m_reports;
    QStringList m_leftToPeople;
    StepList *m_open = nullptr;
    QLabel *m_count = nullptr;
    ActionParts *m_parts = nullptr;
    Fold *m_partsFold = nullptr;
    QComboBox *m_kind = nullptr;
    QPushButton *m_export = nullptr;
    QCheckBox *m_withSecrets = nullptr;
    QPushButton *m_undo = nullptr;
    QLabel *m_undone = nullptr;
    bool m_exportable = false;
    bool m_undoing = false;
    ActionCount m_actions;
};

} // namespace bw::ui
