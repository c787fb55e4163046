#pragma once

#include "ui/page_id.h"
#include "ui/widgets/missing_line.h"

#include "app/setup/setup_rules.h"

#include <QHash>
#include <QWizardPage>

class QScrollArea;
class QVBoxLayout;

namespace bw::ui {

class FieldBlock;
class InfoBar;

/// One page: a heading, a sentence, the content, and at the foot what is still missing. It knows values and no session:
/// values go in by open(), come out by store(), and edited() says when. It is built when it is opened first, so that
/// the first window is quick.
class Page : public QWizardPage
{
    Q_OBJECT
public:
    explicit Page(PageId id);

    [[nodiscard]] PageId pageId() const { return m_id; }
    [[nodiscard]] virtual QString name() const = 0; ///< in the side list: one or two words
    [[nodiscard]] virtual QString iconName() const = 0;

    /// Builds the page if that has not been done, and shows the values.
    void open(const Setup &setup);
    /// Builds it anew, in the language and letter size of the moment.
    void rebuild(const Setup &setup);
    [[nodiscard]] bool isBuilt() const { return m_frame != nullptr; }
    virtual void store(Setup &) const {}
    /// Shows each fault beside its field; what is merely missing goes to the line at the foot.
    void showFaults(const QList<FieldFault> &faults);
    [[nodiscard]] bool isComplete() const override { return m_missing.isEmpty(); }
    /// Whether the page may carry a tick once it is behind; a page can let one go on and yet be no success.
    [[nodiscard]] virtual bool isAccomplished() const { return isComplete(); }
    [[nodiscard]] QList<Missing> missing() const { return m_missing; }
    void cleanupPage() override {} // what was typed survives Back

Q_SIGNALS:
    void edited();

protected:
    [[nodiscard]] virtual QString heading() const = 0;
    [[nodiscard]] virtual QString lead() const = 0;
    virtual void build(QVBoxLayout *content) = 0;
    /// What stays in sight below the content while that scrolls; none by default.
    [[nodiscard]] virtual QWidget *buildFoot() { return nullptr; }
    virtual void load(const Setup &) {}
    /// What keeps Next closed, beside the faults of the fields.
    [[nodiscard]] virtual QList<Missing> stillMissing() const { return {}; }
    /// What has the keyboard when the page opens with nothing to fill in and Next closed.
    [[nodiscard]] virtual QWidget *firstToUse() const { return nullptr; }
    /// Nothing in sight has the keyboard: the button that had it is closed.
    [[nodiscard]] bool isKeyboardFree() const;
    /// Before the widgets are built anew: what was typed and is in no Setup is to be kept.
    virtual void aboutToRebuild() {}
    /// Scrolls so that it can be seen.
    void reveal(QWidget *widget);
    /// To be called whenever stillMissing() may have changed.
    void updateMissing();
    /// A field that belongs to a path of the setup file, so that faults find it.
    FieldBlock *addField(QVBoxLayout *layout, const QString &path, const QString &label, QWidget *control,
                         const QString &hint = {}, QWidget *buddy = nullptr);
    [[nodiscard]] FieldBlock *field(const QString &path) const { return m_fields.value(path); }
    [[nodiscard]] InfoBar *bar() const { return m_bar; }
    void showEvent(QShowEvent *event) override;

private:
    void buildFrame();
    [[nodiscard]] FieldBlock *fieldOf(const QString &path) const;

    PageId m_id;
    QWidget *m_frame = nullptr;
    InfoBar *m_bar = nullptr;
    MissingLine *m_line = nullptr;
    QScrollArea *m_area = nullptr;
    QHash<QString, FieldBlock *> m_fields;
    QList<FieldFault> m_faults;
    QList<Missing> m_missing;
};

} // namespace bw::ui
