#pragma once

#include <QObject>
#include <QPointer>

#include <functional>

class QLineEdit;
class QWidget;

namespace bw::ui {

/// Fills fields with what the person copies on a vendor's page, so that it need not be pasted. Only between the click
/// that opens that page and the leaving of ours; only what has the shape that is awaited and was copied after the
/// click; each field once, and none that is typed into. What is on the clipboard stays there: the person may want to
/// keep it elsewhere too.
class CopiedValues : public QObject
{
    Q_OBJECT
public:
    using Shape = std::function<bool(const QString &text)>;
    explicit CopiedValues(QWidget *page);

    void addField(QLineEdit *edit, Shape shape);
    void begin(); ///< the vendor's page was opened
    /// Whether they are seen while the browser is in front: elsewhere one comes back after each.
    [[nodiscard]] static bool seesBehind();
    /// What stands in the field was copied, and not changed since.
    [[nodiscard]] bool isFrom(const QLineEdit *edit) const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Field
    {
        QPointer<QLineEdit> edit;
        Shape shape;
        bool isAwaited = false;
        bool isFilled = false;
    };
    void end();
    void look();
    void fill(Field &field, const QString &text);

    QList<Field> m_fields;
    bool m_isOpen = false;
    QByteArray m_known; ///< digest of what is on the clipboard and not to be taken; it may be a secret
};

} // namespace bw::ui
