package dev.annals.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * Statements about people, and questions about them. They combine words of different meanings, so that vectors differ,
 * but many are similar, as in a real memory.
 */
final class Sayings {

    private static final List<String> FIRST = words("Mara Jonas Aylin Pedro Ingrid Tomasz Chiara Bilal Noor Sven Yuki"
            + " Olga Kwame Leila Hugo Priya Anton Zora Emil Fatima Diego Hana Lars Imani Viktor Rosa Omar Greta Felix"
            + " Amara Stefan Lucia Ravi Elsa Mateo Nadia Oskar Selma Ivan Carla");
    private static final List<String> MIDDLE = words("Maria Lee Karim Anna Paul Rune June");
    private static final List<String> LAST = words("Lindqvist Okafor Moreau Tanaka Novak Silva Haddad Weber Kowalski"
            + " Rossi Jensen Petrov Mensah Dubois Nguyen Horvat Costa Schneider Ali Virtanen Romano Larsen Kaya Murphy"
            + " Sato Fischer Abebe Castillo Popescu Berg Ivanova Chen Keller Santos Yilmaz Olsen Marino Khan Brandt"
            + " Duarte");
    private static final List<String> DETAIL = List.of(
            "since childhood",
            "at weekends",
            "for a living",
            "with a neighbour",
            "in winter",
            "against medical advice",
            "for the money",
            "by the sea",
            "in the mountains",
            "after midnight",
            "with great patience",
            "without telling anybody");
    private static final List<Topic> TOPICS = List.of(
            new Topic(
                    "likes to eat",
                    "grilled,smoked,pickled,spicy,cold,raw,roasted,frozen,sweet,dried,fresh,burnt",
                    "trout,mushrooms,cabbage,noodles,plums,pumpkin,goat cheese,peppers,chestnuts,oysters,rice,beans"),
            new Topic(
                    "builds",
                    "wooden,steel,tiny,huge,floating,underground,secret,public,cheap,historic,glass,mobile",
                    "bridges,boats,bakeries,observatories,saunas,greenhouses,windmills,prisons,theatres,barns,clocks,cranes"),
            new Topic(
                    "plays",
                    "the cello,the drums,the organ,chess,poker,rugby,ice hockey,badminton,the harp,jazz,the lute,darts",
                    "in a church,in a prison,on a ship,for a club,at weddings,in the park,on television,in a cellar,at school,"
                            + "in hospitals,on the roof,in a bar"),
            new Topic(
                    "studied",
                    "marine biology,tax law,Sanskrit,astronomy,nursing,medieval history,statistics,ceramics,forestry,"
                            + "theology,robotics,economics",
                    "in Lisbon,in Nairobi,in Osaka,in Bergen,in Quito,in Tehran,in Dublin,in Krakow,in Hanoi,in Boston,in Perth,"
                            + "in Naples"),
            new Topic(
                    "collects",
                    "rare,broken,antique,stolen,miniature,foreign,golden,cheap,painted,forgotten,toy,military",
                    "stamps,violins,beetles,maps,teapots,radios,swords,postcards,locks,masks,trains,fossils"),
            new Topic(
                    "fears",
                    "deep,dark,crowded,noisy,empty,narrow,frozen,abandoned,burning,unknown,foggy,steep",
                    "water,forests,lifts,stations,houses,streets,lakes,mines,fields,tunnels,airports,stairs"),
            new Topic(
                    "repairs",
                    "old,electric,Italian,expensive,rusty,garden,racing,farm,medical,kitchen,church,film",
                    "bicycles,engines,pianos,cameras,roofs,pumps,tractors,shoes,ovens,bells,printers,telescopes"),
            new Topic(
                    "teaches",
                    "young,deaf,retired,gifted,lazy,foreign,rich,homeless,blind,ambitious,shy,angry",
                    "swimmers,painters,programmers,cooks,pilots,dancers,farmers,nurses,poets,sailors,judges,singers"),
            new Topic(
                    "writes about",
                    "forgotten,famous,female,local,failed,religious,royal,criminal,early,modern,drunken,exiled",
                    "composers,explorers,kings,scientists,football clubs,banks,revolutions,gardens,painters,railways,wars,chefs"),
            new Topic(
                    "treats",
                    "sick,wild,newborn,wounded,old,tropical,spoiled,rescued,nervous,hungry,lame,poisoned",
                    "horses,owls,parrots,dogs,snakes,elephants,cats,goats,seals,hedgehogs,cows,monkeys"));

    private static final int SENTENCES = 4;

    static final String TENTH = "team/tenth";
    static final String HUNDREDTH = "team/hundredth";

    private final Random random = new Random(20_261_122);

    private record Topic(String verb, List<String> how, List<String> what) {
        Topic(String verb, String how, String what) {
            this(verb, List.of(how.split(",")), List.of(what.split(",")));
        }

        String predicate() {
            return verb.replace(' ', '_');
        }
    }

    /**
     * Of each hundred in a row, one is in a scope of a hundredth and ten are in one of a tenth. Independently of it, one
     * in a hundred has been so since 2010, and nine since 2015.
     */
    Map<String, List<Map<String, Object>>> opsByScope(int count) {
        Map<String, List<Map<String, Object>>> ops = new TreeMap<>();
        for (int n = 0; n < count; n++) {
            Topic topic = TOPICS.get(n % TOPICS.size());
            String what = pick(topic.how()) + " " + pick(topic.what()) + " " + pick(DETAIL);
            Map<String, Object> op = new HashMap<>();
            op.put("op", "assert");
            op.put("subject", Map.of("name", name(n / TOPICS.size()), "type", "Person"));
            op.put("predicate", topic.predicate());
            if (n % 2 == 0) {
                op.put("object", Map.of("name", what, "type", "Thing"));
            } else {
                op.put("value", what);
            }
            op.put("validFrom", since(n / 100 % 100));
            op.put("source", "benchmark");
            ops.computeIfAbsent(scope(n % 100), scope -> new ArrayList<>()).add(op);
        }
        return ops;
    }

    /** The names of some of those of whom so many facts are told. */
    List<String> people(int count, int facts) {
        return random.ints(count, 0, facts / TOPICS.size())
                .mapToObj(Sayings::name)
                .toList();
    }

    /** What somebody wrote: a few sentences, and the first as a claim. */
    Map<String, Object> episode(String scope) {
        List<String> sentences = new ArrayList<>();
        String who = name(random.nextInt(FIRST.size() * LAST.size()));
        Topic topic = pick(TOPICS);
        String what = pick(topic.how()) + " " + pick(topic.what()) + " " + pick(DETAIL);
        sentences.add(who + " " + topic.verb() + " " + what + ".");
        for (int i = 0; i < SENTENCES - 1; i++) {
            Topic other = pick(TOPICS);
            sentences.add(pick(FIRST) + " " + other.verb() + " " + pick(other.how()) + " " + pick(other.what()) + ".");
        }
        Map<String, Object> claim = Map.of(
                "op",
                "assert",
                "subject",
                Map.of("name", who, "type", "Person"),
                "predicate",
                topic.predicate(),
                "value",
                what,
                "source",
                "benchmark");
        return Map.of("scope", scope, "content", String.join(" ", sentences), "claims", List.of(claim));
    }

    /** Questions that differ: after somebody who does something, and after what somebody does. */
    Set<String> questions(int count, int facts) {
        Set<String> questions = new LinkedHashSet<>();
        while (questions.size() < count) {
            Topic topic = pick(TOPICS);
            questions.add(
                    switch (questions.size() % 4) {
                        case 0 -> "Who " + topic.verb() + " " + pick(topic.how()) + " " + pick(topic.what()) + "?";
                        case 1 -> "somebody who " + topic.verb() + " " + pick(topic.what()) + " " + pick(DETAIL);
                        case 2 -> "What do we know of " + name(random.nextInt(facts / TOPICS.size())) + "?";
                        default ->
                            "Is it " + name(random.nextInt(facts / TOPICS.size())) + " who " + topic.verb() + " "
                                    + pick(topic.how()) + " " + pick(topic.what()) + "?";
                    });
        }
        return questions;
    }

    private static String name(int person) {
        int names = FIRST.size() * MIDDLE.size() * LAST.size();
        String name = FIRST.get(person % FIRST.size()) + " "
                + MIDDLE.get(person / (FIRST.size() * LAST.size()) % MIDDLE.size()) + " "
                + LAST.get(person / FIRST.size() % LAST.size());
        return person < names ? name : name + " " + (person / names + 1);
    }

    private static String scope(int ofHundred) {
        return ofHundred == 0 ? HUNDREDTH : ofHundred <= 10 ? TENTH : "main";
    }

    private static String since(int ofHundred) {
        return ofHundred == 0 ? "2010" : ofHundred < 10 ? "2015" : "2020";
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static List<String> words(String text) {
        return List.of(text.split(" "));
    }
}
