#pragma once

#include "app/setup/verdict.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;

namespace bw::ui {

class FlowLayout;
class GroupModel;

/// Picks Okta groups by name. The search runs at the server (searchWanted, answered by showGroups), at most 200 rows a
/// time, so an org with 50,000 groups is no slower than one with five. Chosen groups are chips; pressing one takes it
/// off.
class GroupPicker : public QWidget
{
    Q_OBJECT
public:
    explicit GroupPicker(const QString &objectName, QWidget *parent = nullptr);

    /// A name that no group begins with may be taken too: the group is made by the run.
    void setTakesNew(bool takes);
    void setChosen(const QStringList &names);
    [[nodiscard]] QStringList chosen() const { return m_chosen; }
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }

    void showGroups(const QList<GroupChoice> &groups);
    void showTrouble(const Error &error);

    static constexpr int mostRows = 200;

Q_SIGNALS:
    void changed();
    void searchWanted(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void sayNothingFound();
    void add(const QString &name);
    void addNew(const QString &name);
    void forgetNew(const QList<GroupChoice> &there);
    void remove(const QString &name);
    void rebuildChips();
    void showResults(bool visible);
    bool keyInEdit(int key);
    bool keyInList(int key);

    QStringList m_chosen;
    QStringList m_new; ///< chosen ones of which no group was found
    bool m_takesNew = false;
    bool m_isAnswered = false; ///< what is shown is the answer to what was typed
    QWidget *m_chips;
    FlowLayout *m_flow;
    QLineEdit *m_edit;
    QListView *m_list;
    QLabel *m_state;
    GroupModel *m_model;
};

} // namespace bw::ui
