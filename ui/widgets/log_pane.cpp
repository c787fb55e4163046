#include "ui/widgets/log_pane.h"

#include "ui/clipboard.h"
#include "ui/icons.h"
#include "ui/models/exchange_model.h"
#include "ui/widgets/panel.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bw::ui {

LogPane::LogPane(ExchangeModel *model, const QString &objectName, QWidget *parent)
    : QWidget(parent),
      m_model(model),
      m_filtered(new QSortFilterProxyModel(this)),
      m_table(new QTableView),
      m_filter(new QLineEdit),
      m_count(textLabel({}, theme::Role::Quiet))
{
    setObjectName(objectName);
    m_filtered->setSourceModel(model);
    m_filtered->setFilterKeyColumn(-1);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);

    auto *row = new QHBoxLayout;
    row->setSpacing(theme::small());
    auto *label = new QLabel(tr("Filter"));
    label->setBuddy(m_filter);
    m_filter->setObjectName(objectName + u"Filter"_s);
    m_filter->setClearButtonEnabled(true);
    row->addWidget(label);
    row->addWidget(m_filter, 1);
    auto *copy = new QPushButton(icon(u"copy"_s, theme::Role::Text), tr("Copy the log"));
    copy->setObjectName(objectName + u"Copy"_s);
    auto *save = new QPushButton(icon(u"export"_s, theme::Role::Text), tr("Save the log…"));
    save->setObjectName(objectName + u"Save"_s);
    for (QPushButton *button : {copy, save}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }

    m_table->setObjectName(objectName + u"Table"_s);
    //: The table of requests, for screen readers.
    m_table->setAccessibleName(tr("Requests"));
    m_table->setModel(m_filtered);
    m_table->setFont(theme::smallFont());
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(theme::em() * 3 / 2);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setTextElideMode(Qt::ElideMiddle); // paths differ at their ends
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(ExchangeModel::Path, QHeaderView::Stretch);
    m_table->horizontalHeader()->setMinimumSectionSize(theme::em() * 3);
    const int halves[] = {14, 11, 9, 0, 8, 9, 12};
    for (int column = 0; column < ExchangeModel::ColumnCount; ++column) {
        if (halves[column] > 0)
            m_table->setColumnWidth(column, theme::em() * halves[column] / 2);
    }
    m_table->setMinimumHeight(theme::em() * 6);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme::small());
    column->addLayout(row);
    column->addWidget(m_table, 1);
    m_count->setFont(theme::smallFont());
    m_count->setObjectName(objectName + u"Count"_s);
    column->addWidget(m_count);

    connect(m_filter, &QLineEdit::textChanged, m_filtered, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_filter, &QLineEdit::textChanged, this, &LogPane::updateCount);
    connect(m_filtered, &QAbstractItemModel::rowsInserted, this, [this] {
        updateCount();
        const QScrollBar *bar = m_table->verticalScrollBar();
        if (bar->value() >= bar->maximum() - 1)
            m_table->scrollToBottom();
    });
    connect(copy, &QPushButton::clicked, this, &LogPane::copy);
    connect(save, &QPushButton::clicked, this, &LogPane::save);
    updateCount();
}

void LogPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_table->scrollToBottom(); // what has just happened is what one opens it for
}

QList<int> LogPane::shownRows() const
{
    QList<int> rows;
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        rows << m_filtered->mapToSource(index).row();
    if (!rows.isEmpty())
        return rows;
    for (int row = 0; row < m_filtered->rowCount(); ++row)
        rows << m_filtered->mapToSource(m_filtered->index(row, 0)).row();
    return rows;
}

void LogPane::copy()
{
    clipboard::copy(m_model->text(shownRows()));
}

void LogPane::save()
{
    auto *dialog = new QFileDialog(this, tr("Save the log"), u"bridgewright-log.txt"_s, tr("Text files (*.txt)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, this, &LogPane::writeTo);
    dialog->open();
}

void LogPane::writeTo(const QString &path)
{
    QSaveFile file(path);
    const QByteArray bytes = m_model->text(shownRows()).toUtf8();
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        //: %1 is a path
        m_count->setText(tr("Saved to %1").arg(path));
    else
        m_count->setText(tr("The log could not be saved: %1").arg(file.errorString()));
}

void LogPane::updateCount()
{
    m_count->setText(tr("%n request(s)", nullptr, m_filtered->rowCount()));
}

} // namespace bw::ui
