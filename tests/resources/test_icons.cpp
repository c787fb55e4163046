#include <QDirIterator>
#include <QFile>
#include <QImage>
#include <QObject>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QImage drawn(const QByteArray &svg, int size)
{
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QSvgRenderer renderer(svg);
    QPainter painter(&image);
    renderer.render(&painter);
    return image;
}

int inkedPixels(const QImage &image)
{
    int inked = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            inked += qAlpha(image.pixel(x, y)) > 40 ? 1 : 0;
    return inked;
}

} // namespace

/// The icons as the program finds them: compiled in, readable by Qt's SVG, visible at the smallest size in use.
class TestIcons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lineIcons_data()
    {
        QTest::addColumn<QString>("path");
        QDirIterator icons(u":/icons"_s, {u"*.svg"_s});
        while (icons.hasNext()) {
            const QString path = icons.next();
            if (!path.endsWith("/bridgewright.svg"_L1))
                QTest::newRow(qPrintable(icons.fileName())) << path;
        }
    }

    void lineIcons()
    {
        QFETCH(const QString, path);
        const QByteArray svg = readAll(path);
        QVERIFY(QSvgRenderer(svg).isValid());
        QVERIFY(inkedPixels(drawn(svg, 16)) > 20);

        // One colour only, written so that the program can put the palette's in its place.
        static const QRegularExpression anyColour(u"(?:fill|stroke)=\"([^\"]+)\""_s);
        auto colours = anyColour.globalMatch(QString::fromUtf8(svg));
        while (colours.hasNext()) {
            const QString colour = colours.next().captured(1);
            QVERIFY2(colour == "none"_L1 || colour == "#5b6b7f"_L1, qPrintable(colour));
        }
        QVERIFY(svg.contains("#5b6b7f"));
    }

    void everyStateHasAnIcon_data()
    {
        QTest::addColumn<QString>("state");
        for (const char *state :
             {"waiting", "working", "your-turn", "sent", "confirmed", "proven", "unchanged", "failed", "skipped"})
            QTest::newRow(state) << QString::fromLatin1(state);
    }

    void everyStateHasAnIcon()
    {
        QFETCH(const QString, state);
        QVERIFY(QFile::exists(u":/icons/%1.svg"_s.arg(state)));
    }

    void statesDifferInShape()
    {
        // Colour alone must not tell them apart.
        const QImage confirmed = drawn(readAll(u":/icons/confirmed.svg"_s), 24);
        for (const auto &other : {u"proven"_s, u"failed"_s, u"unchanged"_s, u"sent"_s, u"waiting"_s})
            QVERIFY(confirmed != drawn(readAll(u":/icons/%1.svg"_s.arg(other)), 24));
    }

    void applicationIconFillsItsTile()
    {
        const QByteArray svg = readAll(u":/icons/bridgewright.svg"_s);
        for (const int size : {16, 32, 48, 256}) {
            const int inked = inkedPixels(drawn(svg, size));
            QVERIFY2(inked > size * size * 3 / 4, qPrintable(QString::number(size)));
        }
    }
};

QTEST_GUILESS_MAIN(TestIcons)
#include "test_icons.moc"
