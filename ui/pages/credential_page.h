#pragma once

#include "ui/pages/page.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace bw::ui {

class CopiedValues;
class Fold;
class LinkButton;
class SecretField;
class VerdictList;

/// What the pages for credentials share: a token field, the live verdict, where the token is kept, and the way to a
/// company's CA.
class CredentialPage : public Page
{
    Q_OBJECT
public:
    explicit CredentialPage(PageId id);

    [[nodiscard]] QByteArray typedToken() const;
    /// A token for these fields was found in the keychain or the environment.
    void setStored(bool stored);
    /// Another setup begins.
    virtual void forgetToken();
    void setWhereSecretsAre(const QString &text);
    void showTokenSaid(const QStringList &said);

Q_SIGNALS:
    /// Fields changed so far that they are to be checked again; comes at every key.
    void checkWanted();
    /// The person chose a file with the company's CA.
    void certificateChosen(const QString &path);

protected:
    SecretField *buildToken(QVBoxLayout *content, const QString &objectName, const QString &label, const QString &hint);
    /// The button that opens the vendor's page for the token. What is copied there is taken into its field, when it has
    /// the shape of one.
    LinkButton *buildTokenPage(const QString &objectName, const QString &label, bool (*isToken)(const QString &));
    /// How something is made that is asked for here, from the instructions of that name; null where there are none.
    [[nodiscard]] Fold *recipe(const QString &name, const QString &objectName);
    void buildVerdict(QVBoxLayout *content, const QString &objectName);
    /// The line "where it is kept", at the end of the page.
    void buildKeeping(QVBoxLayout *content);
    void setUsable(bool usable, bool busy);
    /// Shows the button that asks once more where nobody answered; hides it where there is nothing to ask again.
    void offerAgain(const std::optional<Error> &error);
    /// What is missing while that button is shown.
    [[nodiscard]] QList<Missing> missingAnswer() const;
    void aboutToRebuild() override;

    CopiedValues *m_copied;
    SecretField *m_token = nullptr;
    FieldBlock *m_tokenBlock = nullptr;
    VerdictList *m_verdict = nullptr;
    QPushButton *m_again = nullptr;
    bool m_usable = false;
    bool m_busy = false;

private:
    void chooseCertificate();

    QLabel *m_kept = nullptr;
    QString m_keptText;
    bool m_stored = false;
    QByteArray m_typed; ///< between two builds of the page
};

} // namespace bw::ui
