package dev.annals.bootstrap.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What each kind of manifest declares. */
class ManifestTest {

    private static Declared read(String path, String text) {
        Manifest manifest = Manifest.kindOf(path).orElseThrow().parse(text);
        return switch (manifest) {
            case Manifest.Alone(Declared declared) -> declared;
            case Manifest.Catalogue(Declared declared, var _) -> declared;
            case Manifest.Leaning leaning -> leaning.declared(path, other -> null);
        };
    }

    @Test
    void aPomIsResolvedByItselfAndItsParents() {
        // given
        Map<String, Manifest> tree = new HashMap<>();
        Manifest.Kind maven = Manifest.kindOf("pom.xml").orElseThrow();
        tree.put("pom.xml", maven.parse("""
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <groupId>org.example</groupId><artifactId>parent</artifactId><version>1.2</version>
                  <properties><jackson>2.15.0</jackson><maven.compiler.release>21</maven.compiler.release></properties>
                  <dependencyManagement><dependencies><dependency>
                    <groupId>org.slf4j</groupId><artifactId>slf4j-api</artifactId><version>2.0.7</version>
                  </dependency></dependencies></dependencyManagement>
                  <developers><developer><name>Mara Berg</name></developer></developers>
                </project>"""));
        tree.put("core/pom.xml", maven.parse("""
                <project>
                  <parent><groupId>org.example</groupId><artifactId>parent</artifactId><version>1.2</version></parent>
                  <artifactId>core</artifactId>
                  <dependencies>
                    <dependency><groupId>com.fasterxml</groupId><artifactId>jackson</artifactId><version>${jackson}</version></dependency>
                    <dependency><groupId>${project.groupId}</groupId><artifactId>api</artifactId><version>${project.version}</version></dependency>
                    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-api</artifactId></dependency>
                    <dependency><groupId>org.other</groupId><artifactId>other</artifactId><version>${from.elsewhere}</version></dependency>
                    <dependency><groupId>org.other</groupId><artifactId>other</artifactId><type>test-jar</type><version>1</version></dependency>
                  </dependencies>
                </project>"""));

        // when
        Declared core = ((Manifest.Leaning) tree.get("core/pom.xml")).declared("core/pom.xml", tree::get);
        Declared parent = ((Manifest.Leaning) tree.get("pom.xml")).declared("pom.xml", tree::get);

        // then
        assertThat(core.dependencies())
                .extracting(Declared.Dependency::name, Declared.Dependency::section, Declared.Dependency::version)
                .containsExactly(
                        tuple("com.fasterxml:jackson", "", "2.15.0"),
                        tuple("org.example:api", "", "1.2"),
                        tuple("org.slf4j:slf4j-api", "", null),
                        tuple("org.other:other", "", null),
                        tuple("org.other:other:test-jar", "", "1"),
                        tuple("org.example:parent", "parent", "1.2"));
        assertThat(core.untold()).containsExactly("the version ${from.elsewhere} of org.other:other");
        assertThat(parent.dependencies())
                .containsExactly(new Declared.Dependency("org.slf4j:slf4j-api", "managed", "2.0.7", false));
        assertThat(parent.levels()).containsExactly(new Declared.Level("Java", "21"));
        assertThat(parent.maintainers()).containsExactly("Mara Berg");
    }

    @Test
    void aPropertyThatNamesItselfIsNotResolvedForEver() {
        assertThat(read("pom.xml", """
                        <project><properties><a>${a}</a></properties><dependencies><dependency>
                        <groupId>g</groupId><artifactId>b</artifactId><version>${a}</version>
                        </dependency></dependencies></project>""").dependencies()).containsExactly(new Declared.Dependency("g:b", "", null, true));
    }

    @Test
    void npm() {
        Declared declared = read("web/package.json", """
                {"dependencies": {"react": "^17.0.2"}, "devDependencies": {"vite": "5.0.0", "react": "17.0.2"},
                 "engines": {"node": ">=18"}, "author": "Ines Roth <ines@example.org>", "maintainers": [{"name": "Olaf"}]}""");

        assertThat(declared.dependencies())
                .containsExactly(
                        new Declared.Dependency("react", "", "^17.0.2", true),
                        new Declared.Dependency("vite", "dev", "5.0.0", true),
                        new Declared.Dependency("react", "dev", "17.0.2", true));
        assertThat(declared.levels()).containsExactly(new Declared.Level("Node.js", ">=18"));
        assertThat(declared.maintainers()).containsExactly("Ines Roth", "Olaf");
    }

    @Test
    void cargo() {
        Declared declared = read("Cargo.toml", """
                [package]
                name = "x"
                edition = "2021"
                rust-version = "1.70"
                authors = ["Mara <m@example.org>"]
                [dependencies]
                serde = "1.0"
                tokio = { version = "1.32", features = ["full"] }
                local = { path = "../local" }
                shared.workspace = true
                [dev-dependencies]
                insta = "1"
                [target.'cfg(unix)'.dependencies]
                nix = "0.27"
                [workspace.dependencies]
                shared = "2\"""");

        assertThat(declared.dependencies())
                .containsExactlyInAnyOrder(
                        new Declared.Dependency("serde", "", "1.0", true),
                        new Declared.Dependency("tokio", "", "1.32", true),
                        new Declared.Dependency("local", "", null, true),
                        new Declared.Dependency("shared", "", null, true),
                        new Declared.Dependency("insta", "dev", "1", true),
                        new Declared.Dependency("nix", "cfg(unix)", "0.27", true),
                        new Declared.Dependency("shared", "workspace", "2", false));
        assertThat(declared.levels())
                .containsExactly(new Declared.Level("Rust edition", "2021"), new Declared.Level("Rust", "1.70"));
    }

    @Test
    void goModules() {
        Declared declared = read("go.mod", """
                module example.org/x
                go 1.21
                require github.com/pkg/errors v0.9.1
                require (
                	golang.org/x/net v0.17.0 // a remark
                	golang.org/x/text v0.13.0 // indirect
                )
                replace (
                	golang.org/x/net => ../net v0.0.0
                )""");

        assertThat(declared.dependencies())
                .containsExactly(
                        new Declared.Dependency("github.com/pkg/errors", "", "v0.9.1", true),
                        new Declared.Dependency("golang.org/x/net", "", "v0.17.0", true),
                        new Declared.Dependency("golang.org/x/text", "indirect", "v0.13.0", true));
        assertThat(declared.levels()).containsExactly(new Declared.Level("Go", "1.21"));
    }

    @Test
    void pythonByPepAndPoetry() {
        Declared pep = read("pyproject.toml", """
                [project]
                requires-python = ">=3.10"
                dependencies = ["Typing_Extensions>=4 ; python_version < '3.11'", "httpx[http2]~=0.25", "bare"]
                authors = [{name = "Mara", email = "m@example.org"}]
                [project.optional-dependencies]
                docs = ["sphinx==7"]
                [build-system]
                requires = ["hatchling"]""");
        Declared poetry = read("pyproject.toml", """
                [tool.poetry.dependencies]
                python = "^3.9"
                requests = {version = "^2.31", extras = ["socks"]}
                numpy = [{version = "1.24", python = "<3.9"}, {version = "1.26", python = ">=3.9"}]
                [tool.poetry.group.test.dependencies]
                pytest = "*\"""");

        assertThat(pep.dependencies())
                .containsExactly(
                        new Declared.Dependency("typing-extensions", "", ">=4", true),
                        new Declared.Dependency("httpx", "", "~=0.25", true),
                        new Declared.Dependency("bare", "", null, true),
                        new Declared.Dependency("sphinx", "extra docs", "==7", true),
                        new Declared.Dependency("hatchling", "build", null, false));
        assertThat(pep.levels()).containsExactly(new Declared.Level("Python", ">=3.10"));
        assertThat(poetry.dependencies())
                .containsExactly(
                        new Declared.Dependency("requests", "", "^2.31", true),
                        new Declared.Dependency("numpy", "", "1.24 | 1.26", true),
                        new Declared.Dependency("pytest", "test", "*", true));
        assertThat(poetry.levels()).containsExactly(new Declared.Level("Python", "^3.9"));
    }

    @Test
    void gradleAndItsCatalogs() {
        Declared build = read("app/build.gradle.kts", """
                val jackson = "2.15.0"
                // implementation("not:this:1")
                dependencies {
                    implementation("com.fasterxml:jackson:$jackson")
                    testImplementation("org.junit:junit:5.10.0")
                    api(platform("org.example:bom:1"))
                    implementation("org.other:other:$elsewhere")
                }
                java { toolchain { languageVersion = JavaLanguageVersion.of(17) } }""");
        Declared catalog = read("gradle/libs.versions.toml", """
                [versions]
                jackson = "2.15.0"
                [libraries]
                jackson = { module = "com.fasterxml:jackson", version.ref = "jackson" }
                junit = "org.junit:junit:5.10.0"
                plain = { group = "g", name = "n" }""");

        assertThat(build.dependencies())
                .containsExactly(
                        new Declared.Dependency("com.fasterxml:jackson", "", "2.15.0", true),
                        new Declared.Dependency("org.junit:junit", "testImplementation", "5.10.0", true),
                        new Declared.Dependency("org.example:bom", "", "1", true),
                        new Declared.Dependency("org.other:other", "", null, true));
        assertThat(build.levels()).containsExactly(new Declared.Level("Java", "17"));
        assertThat(build.untold()).containsExactly("the version $elsewhere of org.other:other");
        assertThat(catalog.dependencies())
                .containsExactly(
                        new Declared.Dependency("com.fasterxml:jackson", "managed", "2.15.0", false),
                        new Declared.Dependency("org.junit:junit", "managed", "5.10.0", false),
                        new Declared.Dependency("g:n", "managed", null, false));
    }

    @Test
    void cargoCallsPackagesByTheirOwnNames() {
        Declared declared = read("Cargo.toml", """
                [dependencies]
                codec = { package = "parity-scale-codec", version = "3" }
                rand = "0.8"
                rand07 = { package = "rand", version = "0.7" }
                [dev-dependencies]
                old = { package = "rand", version = "0.6" }
                older = { package = "rand", version = "0.5" }""");

        assertThat(declared.dependencies())
                .containsExactly(
                        new Declared.Dependency("parity-scale-codec", "", "3", true),
                        new Declared.Dependency("rand", "", "0.8", true),
                        new Declared.Dependency("rand", "as rand07", "0.7", true),
                        new Declared.Dependency("rand", "dev as old", "0.6", true),
                        new Declared.Dependency("rand", "dev as older", "0.5", true));
    }

    @Test
    void whatIsCarriedAlongIsNotTheProjects() {
        assertThat(Manifest.kindOf("node_modules/react/package.json")).isEmpty();
        assertThat(Manifest.kindOf("a/src/test/resources/pom.xml")).isEmpty();
        assertThat(Manifest.kindOf("a/package.json")).isPresent();
        assertThat(Manifest.kindOf("a/package-lock.json")).isEmpty();
    }
}
